import type { Item } from '../resume/fields';
import type { Context } from './context';
import type { Quote } from './view';

export const composeReferences = (
  items: readonly Item<'references'>[],
  { inline, blocks }: Context,
): Quote[] =>
  items.map(({ name, reference }) => ({ text: blocks(reference), author: inline(name) }));
