import { isNested, isRecord, itemsOf } from '../shape';
import { isText } from './contacts';
import { lettersOf, personNames } from './person-names';

const order = ['first', 'middle', 'last'];

/** Whether a field is a part of a name. */
export const isPart = (field: string): boolean => order.includes(field);

/** The parts of a name as one; undefined for none. */
export function nameOf(parts: ReadonlyMap<string, unknown>): unknown {
  const names = order.flatMap((part) => parts.get(part) ?? []);
  if (!names.length) return undefined;
  return names.every((part) => !isNested(part)) ? names.join(' ') : names;
}

/** What the parts of a name are called within one. */
const inNames: Readonly<Record<string, string>> = {
  given: 'first',
  additional: 'middle',
  family: 'last',
};

/** `{ first, last }` and `["Ada", "Lovelace"]` are one name; anything else stays as it is. */
export function nameIn(value: unknown): unknown {
  if (Array.isArray(value)) return itemsOf(value).every(isText) ? itemsOf(value).join(' ') : value;
  if (!isRecord(value)) return value;
  const partOf = (key: string): string => {
    const letters = lettersOf(key);
    if (isPart(letters)) return letters;
    const names = [inNames, personNames].find((names) => Object.hasOwn(names, letters));
    return names?.[letters] ?? '';
  };
  const parts = Object.keys(value).map((key): [string, unknown] => [partOf(key), value[key]]);
  return parts.every(([part, name]) => isPart(part) && !isNested(name))
    ? nameOf(new Map(parts.filter(([, name]) => name)))
    : value;
}
