import { leaf, type Kind } from '../resume/kinds/field-kind';
import { holdsSomething } from '../resume/shape';
import { plainText } from '../resume/kinds/text';
import type { Spellings } from '../resume/account';

/** The words that an option may be, each with its other spellings. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** What people write for yes and for no. */
export const [on, off] = [
  ['true', 'on', 'yes'],
  ['false', 'off', 'no', 'none'],
] as const;

/** An option that is one of a few words. */
export interface Word extends Kind<string> {
  readonly words: readonly string[];
}

/** One of a few words, in any case; empty when it is none of them, which means the default. */
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
        const reason = `not one of ${Object.keys(words).join(', ')}`;
        reading.account.add(reading.account.misspelt(path, reason, typed, spellings));
      }
      return read;
    }),
    { words: Object.keys(words) },
  );
}
