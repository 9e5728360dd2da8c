import type { Kind } from '../resume/kinds/field-kind';
import { optionText as text } from '../resume/kinds/text';
import { off, word } from './word';

const words = word({ public: [] });

/**
 * Who the page is for. An unknown word may be a typo of `public`, so it hides private data too.
 */
export const audience: Kind<string> = {
  ...words,
  read: (value, reading, path) => {
    words.read(value, reading, path);
    const typed = text.read(value, reading, path);
    const isNobody =
      typeof typed === 'string' && (!typed || off.some((word) => word === typed.toLowerCase()));
    return isNobody ? '' : 'public';
  },
};
