import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const block = 512;

/**
 * Writes the files of a brotli-packed ustar archive into a folder.
 * It reads no links and no long names, which @sparticuz/chromium's archives do not have.
 * @param {Buffer} packed @param {string} folder
 */
export function untar(packed, folder) {
  const tar = brotliDecompressSync(packed);
  // An archive ends with a block of zeros.
  for (let at = 0; tar[at];) {
    /** @param {number} start @param {number} length */
    const field = (start, length) =>
      tar.toString('utf8', at + start, at + start + length).replace(/\0.*/s, '');
    const [name, mode, size, type] = [field(0, 100), field(100, 8), field(124, 12), field(156, 1)];
    const length = parseInt(size, 8);
    const body = tar.subarray(at + block, at + block + length);
    if (!(length >= 0) || body.length < length) throw new Error(`A broken archive at ${name}`);
    if (type === '0') {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, body, { mode: parseInt(mode, 8) });
    }
    at += block + Math.ceil(length / block) * block;
  }
}
