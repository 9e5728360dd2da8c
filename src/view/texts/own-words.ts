import { isTechnical } from '../../resume/other-shapes/technical-keys';
import { titleOf } from './title-of';

/** A custom field: its title and its texts. */
export type OwnWords = [title: string, texts: string[]];

/** The custom fields of an entry as text; technical ones are skipped. */
export const ownWords = (others: Iterable<readonly [string, unknown]>): OwnWords[] =>
  [...others]
    .map(([key, value]): OwnWords => [titleOf(key), inSentences(textsOf(value))])
    .filter(([, texts]) => texts.length > 0);

/** A sentence of three words or more, with its end; in East Asia no space follows it. */
const sentence = /\S\s+\S+\s+\S[^]*[.!?…।۔؟]$|[。！？]$/;

/** Sentences follow each other: with commas between them they would read "Built it., Ran it." */
const inSentences = (texts: string[]): string[] =>
  texts.length > 1 && texts.slice(0, -1).every((text) => sentence.test(text))
    ? [texts.join(/[。！？]$/.test(texts[0]!) ? '' : ' ')]
    : texts;

/** Fields used as the name of an object, best first. */
const naming = ['name', 'title', 'text', 'value', 'label', 'description', 'summary'];

/** The texts of a value: all of a list, and one for an object. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null ? thing(value as Record<string, unknown>) : [];
}

/** An object as one text: `{ name: 'Fog', size: 5 }` becomes "Fog (Size 5)". */
function thing(value: Record<string, unknown>): string[] {
  // Read each value only once: they can be nested.
  const texts = new Map<string, string>();
  for (const key of Object.keys(value)) {
    const text = isTechnical(key) ? '' : textsOf(value[key]).join(', ');
    if (text) texts.set(key, text);
  }
  const name = naming.find((key) => texts.has(key)) ?? '';
  const named = texts.get(name) ?? '';
  texts.delete(name);
  const rest = [...texts].map(([key, text]) => `${titleOf(key)} ${text}`).join(', ');
  if (named && rest) return [`${named} (${rest})`];
  return named || rest ? [named || rest] : [];
}
