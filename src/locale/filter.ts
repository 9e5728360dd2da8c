// A filter that knows thousands of texts in a few bytes: it never misses one, and takes a few others for one.
// See https://en.wikipedia.org/wiki/Bloom_filter

/** So many bits has the filter, six to a character. */
const bits = 1 << 16;
const [bitsOfText, perCharacter, first] = [4, 6, 48];

/** The filter of texts, as one string. */
export function filterOf(texts: readonly string[]): string {
  const values = new Array<number>(Math.ceil(bits / perCharacter)).fill(0);
  for (const text of texts)
    for (const bit of bitsFor(text))
      values[Math.floor(bit / perCharacter)]! |= 1 << (bit % perCharacter);
  return String.fromCharCode(...values.map((value) => value + first));
}

/** Whether a text may be one of those of a filter. */
export function mayHold(filter: string, text: string): boolean {
  for (const bit of bitsFor(text)) {
    const value = filter.charCodeAt(Math.floor(bit / perCharacter)) - first;
    if (!(value & (1 << (bit % perCharacter)))) return false;
  }
  return true;
}

/** The bits of a text. @see http://www.isthe.com/chongo/tech/comp/fnv/ — FNV-1a */
function bitsFor(text: string): number[] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  const step = (hash >>> 16) | 1;
  const found: number[] = [];
  for (let count = 0; count < bitsOfText; count++) found.push((hash + count * step) & (bits - 1));
  return found;
}
