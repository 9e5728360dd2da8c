// The short table, and its place in the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { bare } from './cold.mjs';
import { limit, ours } from './contestants.mjs';
import { number, table, times } from './markdown.mjs';
import { sizeOf } from './pages.mjs';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';
const file = new URL('../README.md', import.meta.url);

/** @param {{ cold: import('./cold.mjs').ColdStart[], seed: Record<string, any>, long: Record<string, any> }} measured */
export function readmeTable({ cold, seed, long }) {
  const head = [
    '',
    'First page, ms',
    'Page, µs',
    'Pages a second',
    'Of the limit',
    '2 MB, ms',
    'HTML, bytes',
    'gzip',
  ];
  const rows = Object.entries(seed).map(([name, one]) => {
    const title = name === ours ? `**${name}**` : name;
    if (one.failure) return [title, `did not run: ${one.failure}`, ...head.slice(2).map(() => '')];
    const { bytes, gzip } = sizeOf(one.page);
    const { median } = one.asBytes;
    return [
      title,
      number(aboveBare(cold, name)),
      number(median),
      number(1e6 / median),
      times(median, seed[limit].asBytes.median),
      number((long[name]?.asBytes?.median ?? NaN) / 1000),
      number(bytes),
      number(gzip),
    ];
  });
  return table(head, rows);
}

/** By the first of a contestant's ways. @param {import('./cold.mjs').ColdStart[]} cold @param {string} name */
function aboveBare(cold, name) {
  const start = cold.find((one) => one.name === name && !one.failure);
  const base = cold.find((one) => one.name === bare && one.way === start?.way);
  return (start?.wall.median ?? NaN) - (base?.wall.median ?? NaN);
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
