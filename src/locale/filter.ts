// A Bloom filter: it never misses a text, but has a few false positives.
// See https://en.wikipedia.org/wiki/Bloom_filter

/** Size of the filter in bits, six per character. */
const bits = 1 << 17;
const [bitsOfText, perCharacter, first] = [4, 6, 48];

/** The filter of texts, as one string. */
export function filterOf(texts: readonly string[]): string {
  const values = new Array<number>(Math.ceil(bits / perCharacter)).fill(0);
  for (const text of texts) {
    const hash = hashOf(text);
    for (let count = 0; count < bitsOfText; count++) {
      const bit = bitOf(hash, count);
      values[Math.floor(bit / perCharacter)]! |= 1 << (bit % perCharacter);
    }
  }
  return String.fromCharCode(...values.map((value) => value + first));
}

/** Whether a text may be in the filter. */
export function mayHold(filter: string, text: string): boolean {
  const hash = hashOf(text);
  for (let count = 0; count < bitsOfText; count++) {
    const bit = bitOf(hash, count);
    const value = filter.charCodeAt(Math.floor(bit / perCharacter)) - first;
    if (!(value & (1 << (bit % perCharacter)))) return false;
  }
  return true;
}

/** Hash of a text. @see http://www.isthe.com/chongo/tech/comp/fnv/ — FNV-1a */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** The first, second … bit of a text. */
const bitOf = (hash: number, count: number): number =>
  ((hash + count * ((hash >>> 16) | 1)) >>> 0) % bits;
