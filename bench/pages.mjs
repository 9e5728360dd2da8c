import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** @param {string | Buffer} content */
export const sizeOf = (content) => ({
  bytes: Buffer.byteLength(content),
  gzip: gzipSync(content, { level: 9 }).length,
});

/** The files of dist. */
export function distSizes() {
  const folder = new URL('../dist/', import.meta.url);
  return readdirSync(folder).map((name) => ({
    name,
    ...sizeOf(readFileSync(new URL(name, folder))),
  }));
}

/**
 * How much of a résumé a page shows: the share of its texts, each by its first line, without emphasis.
 * A theme that leaves out half of them has half of the work.
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
