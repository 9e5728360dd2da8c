// The short table for docs/speed.md.
import { limit, ours } from '../contestants.mjs';
import { shareShown, sizeOf } from '../pages.mjs';
import { firstPage } from './cold.mjs';
import { failedRow, number, percent, table, times } from './markdown.mjs';

const head = [
  'Theme',
  'First page, ms',
  'Page, µs',
  'Times the limit',
  'As bytes, µs',
  'Times the limit',
  'Pages a second',
  '2 MB, ms',
  'HTML, bytes',
  'gzip',
  'Texts shown',
];

/**
 * "Pages a second" and "2 MB" measure bytes, because engines can delay building a string until it is read.
 * @param {{ cold: import('../cold.mjs').ColdStart[], seed: Record<string, any>, long: Record<string, any> }} measured
 */
export function docsTable({ cold, seed, long }) {
  const rows = Object.entries(seed).map(([name, one]) => {
    const title = name === ours ? `**${name}**` : name;
    if (one.failure) return failedRow([title], one.failure, head);
    const { asString, asBytes, page, resume } = one;
    const { bytes, gzip } = sizeOf(page);
    return [
      title,
      number(firstPage(name, cold)),
      number(asString.median),
      times(asString.median, seed[limit].asString.median),
      number(asBytes.median),
      times(asBytes.median, seed[limit].asBytes.median),
      number(1e6 / asBytes.median),
      number(long[name]?.asBytes?.median / 1000),
      number(bytes),
      number(gzip),
      percent(shareShown(page, resume)),
    ];
  });
  return table(head, rows);
}
