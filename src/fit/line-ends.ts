/** Characters after which a line can break, if a letter or a digit follows: hyphens, dashes, … and ?. */
export const endsLine = (code: number): boolean =>
  code === 0x2d ||
  code === 0x3f ||
  code === 0x2010 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x2026;

/** Characters that can begin a line after one of those. */
export const beginsWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code > 0xa1 && code !== 0xbb && (code < 0x2010 || code > 0x203a));
