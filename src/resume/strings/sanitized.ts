/** A quick look at a string is enough for most: an expression of one range is the quickest. */
const beyondAscii = /[^ -~]/;

/** All strings that need work, and some that need none: a second look … */
const perhapsUnusual =
  /[^\n\x20-\x25\x27-\x7E\xA1-\xAC\xAE-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u2BFF\u3000-\u3029\u3041-\u3096\u30A1-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]/;

/** … and a third one for those with an ampersand that begins no entity. */
const perhapsEntity = /&[#a-z]|[^\n\x20-\x7E\xA1-\xAC\xAE-\xFF]/i;

/**
 * A string of a résumé as text: without controls, invisible characters and HTML's entities, with accents composed and
 * directions closed, and trimmed. Most strings are that already: `sanitize-string.ts` is loaded with the first one
 * that is not.
 */
export function sanitized(typed: string): string {
  if (isUsual(typed) && !hasEdges(typed)) return typed;
  return (require('./sanitize-string') as typeof import('./sanitize-string')).sanitizeString(typed);
}

const isUsual = (typed: string): boolean =>
  (!beyondAscii.test(typed) && !typed.includes('&')) ||
  !perhapsUnusual.test(typed) ||
  !perhapsEntity.test(typed);

/** Whether a string begins or ends with white space, or begins like a tag or another tool's mark. */
const hasEdges = (typed: string): boolean =>
  isEdge(typed.charCodeAt(0)) ||
  isEdge(typed.charCodeAt(typed.length - 1)) ||
  typed.charCodeAt(0) === 0x40 ||
  typed.charCodeAt(0) === 0x3c;

const isEdge = (code: number): boolean => code <= 0x20 || code >= 0x2000;
