import { holdsSomething, type Kind } from '../resume/kind';
import { text } from '../resume/text';
import type { Spellings } from './probably-meant';

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
  const read = (value: unknown) => {
    const typed = text.read(value, '').toLowerCase();
    if (!typed) return '';
    bySpelling ??= new Map(spellings().map(([spelling, own]) => [spelling.toLowerCase(), own]));
    return bySpelling.get(typed) ?? '';
  };
  return {
    words: Object.keys(words),
    nothing: '',
    read,
    unread: (value, path) => {
      if (!holdsSomething(value) || read(value)) return [];
      const { withProbable } = require('./probably-meant') as typeof import('./probably-meant');
      const reason = `not one of ${Object.keys(words).join(', ')}`;
      return [{ path, reason: withProbable(reason, text.read(value, ''), spellings()) }];
    },
  };
}
