import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces the text between two comments of a Markdown file, `<!-- name:begin -->` and `<!-- name:end -->`.
 * @param {string} file left unchanged if it has no such comments
 * @param {string} name
 * @param {string} text
 * @returns {boolean} whether the file was changed
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
  // Without this, Prettier would pad every table cell to the width of the longest one.
  const block = `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;
  writeFileSync(file, `${before}\n${block}\n${whole.slice(stop)}`);
  return true;
}
