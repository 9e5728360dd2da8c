import { sanitized } from '../resume/strings/sanitized';
import { leaf, type Kind } from '../resume/kinds/field-kind';
import type { Reading } from '../resume/reading';
import { isRecord, itemsOf, keysOf, property } from '../resume/shape';
import { plainText } from '../resume/kinds/text';
import { off, on, word } from './word';

/** Values of `numbering` for one section. */
const wish = word({ true: on.slice(1), false: off.slice(1), always: [], through: [] });

const noWish: ReadonlyMap<string, string> = new Map();

/** `numbering` by section; `*` means all sections. A list of names numbers only those sections. */
export const perSection: Kind<ReadonlyMap<string, string>> = {
  ...leaf(noWish, (value, reading, path) => {
    const wishes = new Map<string, string>();
    for (const [section, said, at] of wishesIn(value, reading, path)) {
      if (said) wishes.set(section, said);
      if (section !== '*') reading.account?.check('sectionName', section, at);
    }
    return wishes.size ? wishes : noWish;
  }),
  item: wish,
};

type Wish = [section: string, wish: string, path: string];

function wishesIn(value: unknown, reading: Reading, path: string): Wish[] {
  const wished = (said: unknown, at: string) => wish.read(said, reading, at) as string;
  if (Array.isArray(value)) {
    const names = itemsOf(value).map((name, index): Wish => [
      plainText(name, reading),
      'true',
      `${path}[${index}]`,
    ]);
    return [['*', 'false', path], ...names];
  }
  if (!isRecord(value)) return [['*', wished(value, path), path]];
  return keysOf(value).map((name): Wish => {
    const at = `${path}.${name}`;
    return [sanitized(name), wished(property(value, name), at), at];
  });
}
