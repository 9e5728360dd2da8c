import { leaf, type Kind } from '../resume/kinds/field-kind';
import { mapOf } from '../resume/kinds/map';
import type { RichText } from '../resume/rich-text';
import { optionText as text } from '../resume/kinds/text';
import { truncated } from '../text/truncate';
import { checked } from './checked';

/** Labels repeat on every entry, so they are limited to this many characters. */
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

const words = mapOf(() => label, { reason: 'must be an object' });

/** Labels that are empty by default, but can be set. */
export const withoutWords = ['keywords', 'roles'] as const;

/** Custom labels by name. */
export const labels = checked(words, 'labels');
