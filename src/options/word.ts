import { leaf, type Kind } from '../resume/kinds/field-kind';
import { holdsSomething } from '../resume/shape';
import { plainText } from '../resume/kinds/text';
import type { Spellings } from '../resume/account';

/** The allowed words of an option, each with its aliases. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Spellings of true and false. */
export const [on, off] = [
  ['true', 'on', 'yes'],
  ['false', 'off', 'no', 'none'],
] as const;

/** An option with a fixed set of words. */
export interface Word extends Kind<string> {
  readonly words: readonly string[];
}

/** Reads one of a fixed set of words, ignoring case. Anything else is reported and read as empty: the default. */
export function word(words: Words): Word {
  const spellings = (): Spellings =>
    Object.entries(words).flatMap(([own, others]) =>
      [own, ...others].map((spelling) => [spelling, own] as const),
    );
  let bySpelling: Map<string, string> | undefined;
  return Object.assign(
    leaf('', (value, reading, path) => {
      const typed = plainText(value, reading);
      bySpelling ??= new Map(spellings().map(([spelling, own]) => [spelling.toLowerCase(), own]));
      const read = bySpelling.get(typed.toLowerCase()) ?? '';
      if (reading.account && !read && holdsSomething(value)) {
        const reason = `must be one of ${Object.keys(words).join(', ')}`;
        reading.account.add(reading.account.misspelt(path, reason, typed, spellings));
      }
      return read;
    }),
    { words: Object.keys(words) },
  );
}
