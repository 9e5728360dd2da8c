import { leaf, type Kind } from '../resume/kinds/field-kind';
import { list } from '../resume/kinds/list';
import type { Reading } from '../resume/reading';
import { isNested } from '../resume/shape';
import { plainText } from '../resume/kinds/text';

const texts = list(leaf('', plainText));

/** Fast path: most colours are a single string. */
function readOne(value: unknown, reading: Reading): string[] | null {
  if (typeof value !== 'string') return null;
  const typed = plainText(value, reading);
  return typed ? [typed] : texts.nothing;
}

const readOthers = (value: unknown, reading: Reading, path: string): string[] =>
  (isNested(value) ? otherForms().readPair(value, reading, path) : null) ??
  (texts.read(value, reading, path) as string[]);

const otherForms = () => require('./color-forms') as typeof import('./color-forms');

/** A colour for both schemes, or one for each: `[light, dark]` or `{ light, dark }`; `auto` is the theme's own. */
export const colorPair: Kind<string[]> = {
  ...texts,
  read: (value, reading, path) => {
    const read = readOne(value, reading) ?? readOthers(value, reading, path);
    if (reading.account) otherForms().tellColors(read, value, reading.account, path);
    return read;
  },
};
