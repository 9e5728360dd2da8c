export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'UTF-32';

/** Byte order marks; UTF-32's small one begins with that of UTF-16. */
const marks: readonly [string, Encoding][] = [
  ['fffe0000', 'UTF-32'],
  ['0000feff', 'UTF-32'],
  ['fffe', 'UTF-16LE'],
  ['feff', 'UTF-16BE'],
];

/** As much of a file is looked at. */
const sample = 4096;

/**
 * How a text is encoded, by its byte order mark, or else by where it has bytes that are 0: texts in UTF-8 have none,
 * and data of every language has brackets, spaces and quotation marks, whose other byte is 0 in UTF-16.
 */
export function encodingOf(bytes: Buffer): Encoding {
  const start = bytes.toString('hex', 0, 4);
  const marked = marks.find(([mark]) => start.startsWith(mark));
  if (marked) return marked[1];
  const zeros = [0, 0, 0, 0];
  const length = Math.min(bytes.length, sample);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 4]!++;
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  if ((a + b + c + d) * 10 < length) return 'UTF-8';
  if (Math.min(b, c) * 5 > length || (a + b + c + d) * 10 > length * 7) return 'UTF-32';
  return a + c < b + d ? 'UTF-16LE' : 'UTF-16BE';
}
