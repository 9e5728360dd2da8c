import { distSizes, shareShown, sizeOf } from '../pages.mjs';
import { number, percent, table } from './markdown.mjs';

/** @param {import('./warm.mjs').Warm} warm */
export function pageTable(warm) {
  const rows = Object.entries(warm)
    .filter(([, { page }]) => page)
    .map(([name, { page, resume }]) => {
      const { bytes, gzip } = sizeOf(page);
      return [name, number(bytes), number(gzip), percent(shareShown(page, resume))];
    });
  return table(['', 'HTML, bytes', 'gzip', 'texts shown'], rows);
}

export const distTable = () =>
  table(
    ['', 'bytes', 'gzip'],
    distSizes().map(({ name, bytes, gzip }) => [name, number(bytes), number(gzip)]),
  );
