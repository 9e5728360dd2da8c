import { isSilent } from './said';

/** Longer texts cannot be edited in a field, because it would be slow. */
const mostInField = 10_000;

/** The text of a value as a field has it; undefined for what is no text, or too long for a field. */
export function fieldText(value: unknown): string | undefined {
  if (isSilent(value)) return '';
  if (!['string', 'number'].includes(typeof value)) return undefined;
  const text = String(value);
  return text.length > mostInField ? undefined : text;
}

/** So much of a name is shown. */
const longest = 80;

/** A text of which as much is shown as anybody reads. */
export const shortened = (text: string, most = longest): string =>
  text.length > most ? `${text.slice(0, most)} …` : text;
