/** Signatures of other file types. */
const beginnings: readonly [RegExp, string][] = [
  [/^%PDF-/, 'a PDF'],
  [/^PK\x03\x04/, 'a ZIP archive, or a Word, Pages or LibreOffice document'],
  [/^\xD0\xCF\x11\xE0/, 'an old Word document (.doc)'],
  [/^\{\\rtf/, 'a Rich Text document'],
  [/^\x89PNG/, 'a PNG picture'],
  [/^\xFF\xD8\xFF/, 'a JPEG picture'],
  [/^GIF8/, 'a GIF picture'],
  [/^RIFF....WEBP/s, 'a WebP picture'],
  [/^\x1F\x8B/, 'a gzip archive'],
  [/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml|svg)/i, 'HTML or XML'],
];

/** The type of a file that cannot be a résumé; empty for all others. @example 'a PDF' */
export function otherKind(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 200);
  return beginnings.find(([beginning]) => beginning.test(start))?.[1] ?? '';
}
