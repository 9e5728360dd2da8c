import { distSizes, shareShown, sizeOf } from '../pages.mjs';
import { number, table } from './markdown.mjs';

/** @param {import('./warm.mjs').Warm} warm */
export function pageTable(warm) {
  const rows = Object.entries(warm)
    .filter(([, { page }]) => page)
    .map(([name, { page, resume }]) => {
      const { bytes, gzip } = sizeOf(page);
      const share = Math.round(100 * shareShown(page, resume));
      return [name, number(bytes), number(gzip), `${share} %`];
    });
  return table(['', 'HTML, bytes', 'gzip', 'texts shown'], rows);
}

export const distTable = () =>
  table(
    ['', 'bytes', 'gzip'],
    distSizes().map(({ name, bytes, gzip }) => [name, number(bytes), number(gzip)]),
  );
