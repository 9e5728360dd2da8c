import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a text between two comments of a Markdown file, `<!-- name:begin -->` and `<!-- name:end -->`.
 * @param {string} file one without the comments stays as it is
 * @param {string} name
 * @param {string} text
 * @returns {boolean} whether it was written
 */
export function writeBetweenMarkers(file, name, text) {
  let whole;
  try {
    whole = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  const begin = `<!-- ${name}:begin -->`;
  const [start, stop] = [whole.indexOf(begin), whole.indexOf(`<!-- ${name}:end -->`)];
  if (start < 0 || stop < start) return false;
  const before = whole.slice(0, start + begin.length);
  // Prettier would pad every cell to the longest one's width.
  const block = `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;
  writeFileSync(file, `${before}\n${block}\n${whole.slice(stop)}`);
  return true;
}
