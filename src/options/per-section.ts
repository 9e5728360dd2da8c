import { isRecord, keysOf, property, type Kind } from '../resume/kind';
import { text } from '../resume/text';
import { off, on, word } from './word';

/** What may be wished of a section's points. */
const wish = word({ true: on.slice(1), false: off.slice(1), always: [] });

/** A wish for all sections (`*`), or for each by its name; a list of names is a wish for those alone. */
export const perSection: Kind<Record<string, string>> = {
  read: (value, language) => {
    if (Array.isArray(value)) {
      const names = value.map((name) => [text.read(name, language), 'true']);
      return Object.fromEntries([['*', 'false'], ...names]);
    }
    const wishes = isRecord(value)
      ? keysOf(value).map((name) => [name, wish.read(property(value, name), language)])
      : [['*', wish.read(value, language)]];
    return Object.fromEntries(wishes);
  },
  unread: (value, path) => {
    if (Array.isArray(value)) return [];
    if (!isRecord(value)) return wish.unread(value, path);
    return keysOf(value).flatMap((name) => wish.unread(property(value, name), `${path}.${name}`));
  },
};
