import { isRecord, keysOf, property, type Kind } from '../resume/kind';
import { text } from '../resume/text';
import { off, on, word } from './word';

/** What may be wished of a section's points. */
const wish = word({ true: on.slice(1), false: off.slice(1), always: [] });

const noWish: Record<string, string> = {};

/** A wish for all sections (`*`), or for each by its name; a list of names is a wish for those alone. */
export const perSection: Kind<Record<string, string>> = {
  nothing: noWish,
  read: (value, language) => {
    const wishes = wishesIn(value, language).filter(([, said]) => said);
    return wishes.length ? Object.fromEntries(wishes) : noWish;
  },
  unread: (value, path) => {
    if (Array.isArray(value)) return [];
    if (!isRecord(value)) return wish.unread(value, path);
    return keysOf(value).flatMap((name) => wish.unread(property(value, name), `${path}.${name}`));
  },
};

function wishesIn(value: unknown, language: string): [section: string, wish: string][] {
  if (Array.isArray(value)) {
    return [
      ['*', 'false'],
      ...value.map((name) => [text.read(name, language), 'true'] as [string, string]),
    ];
  }
  return isRecord(value)
    ? keysOf(value).map((name) => [name, wish.read(property(value, name), language)])
    : [['*', wish.read(value, language)]];
}
