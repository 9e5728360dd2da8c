// Browsers copy the title and language of a page into the PDF, but not the author and subject.

import { unescaped } from '../../src/text/html/escape';

/** Entries of a PDF's document information, with the matching `<meta>` names of the page. */
const names = { Author: 'author', Subject: 'description' };

/** Length of an entry in a cross-reference table: ten digits, five digits, a letter and the end of the line. */
const lineLength = 20;

/** A dictionary with strings, in which brackets are escaped. */
const dictionary = /\s*<<((?:\((?:\\[^]|[^\\()])*\)|<[\dA-Fa-f]*>|[^()<>])*)>>/y;

/**
 * Adds the author and description of the page to its PDF.
 * Appends a new version of one object, an incremental update (PDF 32000-1, 7.5.6); all other bytes stay the same.
 * @param pdf as Chromium writes it; others are returned unchanged
 * @param html the page, with the theme's `<meta name="author" content="…">`
 */
export function withInfo(pdf: Uint8Array, html: string): Uint8Array {
  const added = Object.entries(names)
    .map(([name, meta]) => [name, metaIn(html, meta)])
    .filter(([, text]) => text)
    .map(([name, text]) => `\n/${name} ${hex(text!)}`);
  const file = Buffer.from(pdf).toString('latin1');
  const found = infoOf(file);
  if (!added.length || !found) return pdf;
  const { number, info, trailer, table } = found;
  const [at, place] = [file.length, `${number} 0 obj\n<<${info}${added.join('')}>>\nendobj\n`];
  const update = [
    `${place}xref`,
    `${number} 1`,
    `${String(at).padStart(10, '0')} 00000 n `,
    'trailer',
    `<<${trailer}\n/Prev ${table}>>`,
    'startxref',
    at + place.length,
    '%%EOF\n',
  ].join('\n');
  return Buffer.concat([pdf, Buffer.from(update, 'latin1')]);
}

/** The document information object; null if the file is not in the form that Chromium writes. */
function infoOf(file: string) {
  const end = /trailer\s*<<((?:<[\dA-Fa-f]*>|[^<>])*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(
    file.slice(-1_000),
  );
  const [, trailer = '', table = ''] = end ?? [];
  const number = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  const lines = /^xref\s+0 \d+\s*?\n/.exec(file.slice(Number(table), Number(table) + 40))?.[0];
  if (!end || !number || !lines) return null;
  const line = Number(table) + lines.length + Number(number) * lineLength;
  const start = Number(file.slice(line, line + 10));
  const opening = `${number} 0 obj`;
  if (!file.startsWith(opening, start)) return null;
  dictionary.lastIndex = start + opening.length;
  const info = dictionary.exec(file)?.[1];
  return info === undefined ? null : { number, info, trailer, table };
}

const metaIn = (html: string, name: string): string =>
  unescaped(new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(html)?.[1] ?? '');

/** A string in UTF-16 with its byte order mark. */
const hex = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
