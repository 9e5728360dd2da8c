import { readFileSync } from 'node:fs';
import { blankComments } from './json-comments.mjs';
import { findJsonError } from './json-error.mjs';

/** @type {Record<string, string>} */
const reasons = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' };

/**
 * Reads a résumé as resumed does, comments and all; a byte order mark is let pass.
 * @param {string} path
 * @returns {Record<string, unknown>}
 * @throws {Error} of one line that names the file and, for broken JSON, the line and the column
 */
export function readResumeFile(path) {
  const text = blankComments(readText(path).replace(/^\uFEFF/, ''));
  let resume;
  try {
    resume = JSON.parse(text);
  } catch (error) {
    const { at, reason } = findJsonError(text) ?? { at: 0, reason: String(error) };
    const lines = text.slice(0, at).split(/\r\n|\n|\r/);
    const column = (lines.at(-1)?.length ?? 0) + 1;
    throw new Error(`${path}, line ${lines.length}, column ${column}: ${reason}`);
  }
  if (typeof resume !== 'object' || !resume || Array.isArray(resume)) {
    throw new Error(`${path}, line 1, column 1: a résumé is one object in braces`);
  }
  return resume;
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Error(`${path} cannot be read: ${reasons[code] ?? message}`);
  }
}
