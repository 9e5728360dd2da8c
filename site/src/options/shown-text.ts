import { isSilent } from './said';

/** Longer texts are not editable in a field, because that would be slow. */
const mostInField = 10_000;

/** A value as the text of a field; undefined if it is not a text, or too long. */
export function fieldText(value: unknown): string | undefined {
  if (isSilent(value)) return '';
  if (!['string', 'number'].includes(typeof value)) return undefined;
  const text = String(value);
  return text.length > mostInField ? undefined : text;
}

/** Maximum length of a shown name. */
const longest = 80;

/** A text cut to a readable length. */
export const shortened = (text: string, most = longest): string =>
  text.length > most ? `${text.slice(0, most)} …` : text;
