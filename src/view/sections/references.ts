import type { Item } from '../../resume/fields';
import { valuesIn } from '../../text/contacts/contacts';
import type { Text } from '../../text/html/html';
import { kept } from '../../text/numbers/together';
import type { Context } from '../context';
import { otherFacts } from '../texts/facts';
import { separated } from '../texts/list';
import { followed } from '../masthead/own-contacts';
import type { Fact, Quote } from '../shapes';

export const composeReferences = (
  items: readonly Item<'references'>[],
  context: Context,
): Quote[] => items.flatMap((item) => quotesOf(item, context));

/** Longer texts say more than "available on request". */
const longestSentence = 110;

/** A text without a name, up to this length and without the end of a sentence, is taken for a name. */
const longestName = 60;

/** A reference as a quote. "Available on request", in either field, is shown as a sentence instead. */
function quotesOf(item: Item<'references'>, context: Context): Quote[] {
  const { name, reference } = item;
  const { inline, blocks } = context;
  const others = waysToReach(item, context);
  const asQuote = {
    text: blocks(reference),
    author: authorOf(item, context),
    sentence: null,
    others,
  };
  if ((reference || name).length > longestSentence) return [asQuote];
  const { isOnRequest } = require('./on-request') as typeof import('./on-request');
  if (isOnRequest(reference)) {
    const author = isTitle(name, context) || isOnRequest(name) ? '' : kept(inline(name));
    return [{ text: null, author, sentence: blocks(reference), others }];
  }
  if (!name && reference.length <= longestName && !/[.!?…。！？\n]/.test(reference))
    return [
      {
        text: null,
        author: authorOf({ ...item, name: reference }, context),
        sentence: null,
        others,
      },
    ];
  if (!isOnRequest(name)) return [asQuote];
  const sentence = { text: null, author: '', sentence: blocks(name), others };
  return reference
    ? [
        { ...asQuote, author: '' },
        { ...sentence, others: [] },
      ]
    : [sentence];
}

/** The author of a reference: name, position, company. */
function authorOf({ name, position, company }: Item<'references'>, context: Context): Text {
  const said = [name, position, company].filter(Boolean);
  return kept(
    said.length > 1
      ? separated(said.map(context.inline), context.locale.separator)
      : context.inline(said[0] ?? ''),
  );
}

/** The contacts of the author of a reference, and custom fields. */
const waysToReach = (item: Item<'references'>, context: Context): Fact[] => [
  ...(['url', 'email', 'phone'] as const).flatMap((name) =>
    valuesIn(name, item[name]).map((value) => ({
      label: context.named(context.label(name)),
      value: followed(value, context),
    })),
  ),
  ...otherFacts(item, context),
];

/** Whether a name only repeats the section's title: "References". */
function isTitle(name: string, { label }: Context): boolean {
  const small = name.toLowerCase().replace(/:$/, '');
  return [label('references').toLowerCase(), 'references', 'reference'].includes(small);
}
