// The short table, and its place in the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { limit, ours } from '../contestants.mjs';
import { shareShown, sizeOf } from '../pages.mjs';
import { firstPage } from './cold.mjs';
import { failedRow, number, percent, table, times } from './markdown.mjs';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';
const file = new URL('../../README.md', import.meta.url);

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
 * Pages a second and 2 MB are those of bytes: an engine may leave it to whoever reads a string to build it.
 * @param {{ cold: import('../cold.mjs').ColdStart[], seed: Record<string, any>, long: Record<string, any> }} measured
 */
export function readmeTable({ cold, seed, long }) {
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

/** Writes between the two markers; a README without them stays as it is. @param {string} text */
export function writeReadme(text) {
  const whole = readFileSync(file, 'utf8');
  const [start, stop] = [whole.indexOf(begin), whole.indexOf(end)];
  if (start < 0 || stop < start) return false;
  const before = whole.slice(0, start + begin.length);
  // Prettier would pad every cell to the longest one's width.
  const block = `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;
  writeFileSync(file, `${before}\n${block}\n${whole.slice(stop)}`);
  return true;
}
