/** A text as a terminal may print it: what a terminal would obey, or what turns the direction of a line, is a `�`. */
export const shown = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
