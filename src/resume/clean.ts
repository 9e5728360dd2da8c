/** A quick look at a string is enough for most: an expression of one range is the quickest. */
const beyondAscii = /[^ -~]/;

/** All that is not clean and some that is: a second look … */
const perhapsUnclean =
  /[^\n\x20-\x25\x27-\x7E\xA1-\xAC\xAE-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u2BFF\u3000-\u3029\u3041-\u3096\u30A1-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]/;

/** … and a third one for those with an ampersand that begins no entity. */
const perhapsEntity = /&[#a-z]|[^\n\x20-\x7E\xA1-\xAC\xAE-\xFF]/i;

/** A string as its author meant it: without what is no text, and with its directions closed. */
export function clean(typed: string): string {
  if (isClean(typed) && !hasEdges(typed)) return typed;
  return (require('./unclean') as typeof import('./unclean')).cleaned(typed);
}

const isClean = (typed: string): boolean =>
  (!beyondAscii.test(typed) && !typed.includes('&')) ||
  !perhapsUnclean.test(typed) ||
  !perhapsEntity.test(typed);

/** Whether a string begins or ends with white space, or begins like a tag or another tool's mark. */
const hasEdges = (typed: string): boolean =>
  isEdge(typed.charCodeAt(0)) ||
  isEdge(typed.charCodeAt(typed.length - 1)) ||
  typed.charCodeAt(0) === 0x40 ||
  typed.charCodeAt(0) === 0x3c;

const isEdge = (code: number): boolean => code <= 0x20 || code >= 0x2000;
