import type { Item } from '../resume/fields';
import { blocks, inline } from '../text/markdown';
import type { Quote } from './view';

export const composeReferences = (items: readonly Item<'references'>[]): Quote[] =>
  items.map(({ name, reference }) => ({ text: blocks(reference), author: inline(name) }));
