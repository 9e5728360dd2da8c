/** Windows-1252 characters from 0x80 to 0x9F, where Latin-1 has control characters; five are undefined. */
const specials = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Decodes Windows-1252. Some versions of Node decode it as Latin-1. */
export const fromWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9F]/g, (char) => specials[char.charCodeAt(0) - 0x80]!);
