import { clean } from './clean';

/**
 * A key as the schema would spell it: `start_date`, `Start Date` and `StartDate` are `startDate`.
 * One that begins with a sign is a note or the author's own, and stays as it is.
 */
export function inSchemaSpelling(key: string): string {
  const typed = clean(key);
  if (!/^[A-Za-z]/.test(typed) || /^x-/i.test(typed)) return typed;
  if (/^[A-Z]+$/.test(typed)) return typed.toLowerCase();
  const camel = typed.replace(/[_\s-]+([A-Za-z\d])/g, (_, letter: string) => letter.toUpperCase());
  return camel.charAt(0).toLowerCase() + camel.slice(1);
}
