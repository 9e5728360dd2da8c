import { holdsSomething, type Kind } from '../resume/kind';
import { text } from '../resume/text';
import { withProbable, type Spellings } from './probably-meant';

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
  const spellings: Spellings = Object.entries(words).flatMap(([own, others]) =>
    [own, ...others].map((spelling) => [spelling, own] as const),
  );
  const bySpelling = new Map(spellings.map(([spelling, own]) => [spelling.toLowerCase(), own]));
  const read = (value: unknown) => bySpelling.get(text.read(value, '').toLowerCase()) ?? '';
  const reason = `not one of ${Object.keys(words).join(', ')}`;
  return {
    words: Object.keys(words),
    nothing: '',
    read,
    unread: (value, path) =>
      holdsSomething(value) && !read(value)
        ? [{ path, reason: withProbable(reason, text.read(value, ''), spellings) }]
        : [],
  };
}
