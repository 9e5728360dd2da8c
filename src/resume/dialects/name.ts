import { isNested, isRecord } from '../shape';
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

/** `{ first, last }` is one name; anything else stays as it is. */
export function nameIn(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const partOf = (key: string): string => {
    const letters = lettersOf(key);
    return isPart(letters)
      ? letters
      : (Object.hasOwn(personNames, letters) && personNames[letters]) || '';
  };
  const parts = Object.keys(value).map((key): [string, unknown] => [partOf(key), value[key]]);
  return parts.every(([part, name]) => isPart(part) && !isNested(name))
    ? nameOf(new Map(parts.filter(([, name]) => name)))
    : value;
}
