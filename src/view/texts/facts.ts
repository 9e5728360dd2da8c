import type { Others } from '../../resume/kinds/entry';
import type { Context } from '../context';
import { unlinked } from '../links/link';
import { moreText } from '../room';
import type { Fact } from '../shapes';
import { listed } from './list';

/** `label value, value` on a line of its own, if there are values. */
export function fact(label: string, typed: readonly string[], context: Context): Fact[] {
  const values = typed.includes('') ? typed.filter(Boolean) : typed;
  return values.length
    ? [{ label: context.named(label), value: unlinked(listed(values, context)) }]
    : none;
}

/**
 * Custom fields as facts with their labels.
 * @param place custom fields of the location
 */
export function otherFacts(
  { others }: Others,
  context: Context,
  place: Others | null = null,
): Fact[] {
  if (place && place.others.size)
    return [...otherFacts({ others }, context), ...otherFacts(place, context)];
  if (!others.size) return none;
  const { ownWords } = require('./own-words') as typeof import('./own-words');
  const { shown, more } = context.room.take([...others]);
  const facts = ownWords(shown).flatMap(([title, texts]) => fact(title, texts, context));
  return more ? [...facts, { label: '', value: unlinked(moreText(more, context)) }] : facts;
}

/** Shared empty list; never changed. */
const none: Fact[] = [];
