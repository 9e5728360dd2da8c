import { leaf, type Kind } from '../resume/kinds/field-kind';
import { mapOf } from '../resume/kinds/map';
import type { RichText } from '../resume/rich-text';
import { optionText as text } from '../resume/kinds/text';
import { truncated } from '../text/truncate';
import { checked } from './checked';

/** A label may be printed with every entry: it is a few words. */
const longest = 100;

const label: Kind<string> = leaf('', (value, reading, path) => {
  const read = text.read(value, reading, path);
  if (typeof read !== 'string') {
    const { cutPart } =
      require('../resume/other-shapes/other-shapes') as typeof import('../resume/other-shapes/other-shapes');
    return cutPart(read as RichText, longest);
  }
  const short = truncated(read, longest);
  if (short !== read) reading.account?.leaveOut(path, `cut to ${longest} characters`);
  return short;
});

const words = mapOf(() => label, { reason: 'not a map from names to words' });

/** What needs no word of the theme's, and may have one of the author's: keywords and roles speak for themselves. */
export const withoutWords = ['keywords', 'roles'] as const;

/** The author's own words for the theme's, by their names. */
export const labels = checked(words, 'labels');
