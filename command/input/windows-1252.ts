/** What Windows has where Latin-1 has control characters, 0x80 to 0x9F; five of them are nothing in either. */
const specials = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Reads bytes as Windows-1252. Node's own decoder takes it for Latin-1 in some versions. */
export const fromWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9F]/g, (char) => specials[char.charCodeAt(0) - 0x80]!);
