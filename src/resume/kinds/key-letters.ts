import { sanitized } from '../strings/sanitized';

/**
 * The letters of a key, by which it is known in whatever spelling: `start_date`, `Start Date` and `StartDate` are
 * `startDate`. One that begins with a sign, or with "x-", is a note or the author's own: it stands for no field.
 */
export function lettersOfKey(key: string): string {
  const typed = sanitized(key);
  return /^(?!x-)[a-z]/i.test(typed) ? typed.toLowerCase().replace(/[_\s-]/g, '') : typed;
}
