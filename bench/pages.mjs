import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @param {string | Buffer} content */
export const sizeOf = (content) => ({
  bytes: Buffer.byteLength(content),
  gzip: gzipSync(content, { level: 9 }).length,
});

/** The files in dist. All parts are one entry, because a page only loads a few of them. */
export function distSizes() {
  const folder = fileURLToPath(new URL('../dist/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const parts = files.filter((file) => file.includes(`${sep}parts${sep}`));
  return [
    ...files
      .filter((file) => !parts.includes(file))
      .map((file) => ({ name: basename(file), files: [file] })),
    { name: `parts, ${parts.length} files`, files: parts },
  ].map(({ name, files }) => ({
    name,
    ...sizeOf(Buffer.concat(files.map((file) => readFileSync(file)))),
  }));
}

/**
 * How much of a résumé a page shows: the share of its texts, compared by their first line without emphasis.
 * A theme that leaves out half of them has only half the work.
 * @param {string} page @param {any} resume
 */
export function shareShown(page, resume) {
  const { $schema, meta, ...shown } = resume;
  const visible = page.replace(/<(style|script)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  const [words, markup] = [visible, page].map((html) => comparable(unescaped(html)));
  const texts = textsIn(shown).map((text) => comparable(text.split('\n')[0] ?? ''));
  const found = texts.filter((text) => (/^https?:/.test(text) ? markup : words)?.includes(text));
  return found.length / texts.length;
}

/** @param {any} value @returns {string[]} */
const textsIn = (value) =>
  typeof value === 'string' ? (value ? [value] : []) : Object.values(value ?? {}).flatMap(textsIn);

/** @param {string} text */
const comparable = (text) => text.replaceAll('*', '').replace(/\s+/g, ' ').toLowerCase();

/** @param {string} html */
const unescaped = (html) =>
  html
    .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
