import type { Item } from '../resume/fields';
import type { Context } from './context';
import type { Quote } from './view';

export const composeReferences = (
  items: readonly Item<'references'>[],
  context: Context,
): Quote[] => items.flatMap((item) => quotesOf(item, context));

/** No text that says only "available on request" is longer. */
const longestSentence = 110;

/** A lone text of so few letters, without the end of a sentence, is the name of somebody. */
const longestName = 60;

/** Nobody is quoted with "available on request", whichever field it stands in. */
function quotesOf({ name, reference }: Item<'references'>, context: Context): Quote[] {
  const { inline, blocks } = context;
  const asQuote = { text: blocks(reference), author: inline(name), sentence: null };
  if ((reference || name).length > longestSentence) return [asQuote];
  const { isOnRequest } = require('./on-request') as typeof import('./on-request');
  if (isOnRequest(reference)) {
    const author = isTitle(name, context) || isOnRequest(name) ? '' : inline(name);
    return [{ text: null, author, sentence: blocks(reference) }];
  }
  if (!name && reference.length <= longestName && !/[.!?…。！？\n]/.test(reference))
    return [{ text: null, author: inline(reference), sentence: null }];
  if (!isOnRequest(name)) return [asQuote];
  const sentence = { text: null, author: '', sentence: blocks(name) };
  return reference ? [{ ...asQuote, author: '' }, sentence] : [sentence];
}

/** Whether a name says no more than the section's title does: "References". */
function isTitle(name: string, { label }: Context): boolean {
  const small = name.toLowerCase().replace(/:$/, '');
  return [label('references').toLowerCase(), 'references', 'reference'].includes(small);
}
