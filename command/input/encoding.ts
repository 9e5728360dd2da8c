export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'UTF-32';

/** Byte order marks. UTF-32LE must come first: its mark starts with that of UTF-16LE. */
const marks: readonly [string, Encoding][] = [
  ['fffe0000', 'UTF-32'],
  ['0000feff', 'UTF-32'],
  ['fffe', 'UTF-16LE'],
  ['feff', 'UTF-16BE'],
];

/** Number of bytes to check. */
const sample = 4096;

/** Characters between words and values in any language. In UTF-16, their other byte is 0. */
const signs = '\n\r "\',-:[]{}#';

/**
 * Detects the encoding by the byte order mark, or by zero bytes, which UTF-8 text never contains.
 */
export function encodingOf(bytes: Buffer): Encoding {
  const start = bytes.toString('hex', 0, 4);
  const marked = marks.find(([mark]) => start.startsWith(mark));
  if (marked) return marked[1];
  const looked = bytes.subarray(0, sample);
  const zeros = looked.filter((byte) => byte === 0).length;
  if (!zeros || zeros * 10 < looked.length) return 'UTF-8';
  if (isUtf32(looked)) return 'UTF-32';
  let little = 0;
  for (let at = 0; at + 1 < looked.length; at += 2) {
    if (isSign(looked[at]!) && !looked[at + 1]) little++;
    if (isSign(looked[at + 1]!) && !looked[at]) little--;
  }
  return little > 0 ? 'UTF-16LE' : 'UTF-16BE';
}

const isSign = (byte: number): boolean => byte !== 0 && signs.includes(String.fromCharCode(byte));

/** The highest code point is 0x10FFFF. */
function isUtf32(bytes: Buffer): boolean {
  const fits = (first: number, second: number): boolean => {
    for (let at = 0; at + 3 < bytes.length; at += 4)
      if (bytes[at + first] || bytes[at + second]! > 0x10) return false;
    return true;
  };
  return fits(0, 1) || fits(3, 2);
}
