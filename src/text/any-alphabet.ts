const domain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d{1,5})?(?:[/?#].*)?$/iu;

/** A host of any letters, as typed without a scheme. @see RFC 5890: internationalized domain names */
export const isDomain = (url: string): boolean => domain.test(url);

/** Whether a text holds three letters in a row, of any alphabet. */
export const hasWord = (text: string): boolean => /\p{L}{3}/u.test(text);

/** Whether a text is a number, or some: "३.८", "17/20". */
export const isNumeric = (text: string): boolean => /^[\p{Nd}.,٫٬/% ]+$/u.test(text);
