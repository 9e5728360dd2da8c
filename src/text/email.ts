/** @see RFC 5321, 4.5.3.1.3, less the two brackets around it */
const longestEmail = 254;

const emailAddress = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]+$/;

/** Whether a text is an e-mail address, of any length. */
export const isEmail = (typed: string): boolean => emailAddress.test(typed);

/** Vets an e-mail address. @returns null when it is none */
export const safeEmail = (typed: string): string | null =>
  typed.length <= longestEmail && isEmail(typed) ? `mailto:${typed}` : null;
