import { isNested, isRecord, keysOf, property, set } from '../shape';
import { lettersOf } from './person-names';
import type { Fields } from './mapping';

/** Parts of a place by names that the schema's reader does not know, in small letters. */
const parts: Readonly<Record<string, string>> = {
  code: 'postalCode',
  pincode: 'postalCode',
  zipcode: 'postalCode',
  postalcode: 'postalCode',
  countryname: 'countryCode',
  streetaddress: 'address',
};

const isLine = (key: string): boolean => /^(?:address)?(?:line)?[\s_-]?[1-4]$/i.test(key);

/** A place under the schema's names; what is no record stays as it is. */
export function placeOf(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const place: Fields = {};
  const lines: unknown[] = [];
  for (const key of keysOf(value)) {
    const inner = property(value, key);
    const letters = lettersOf(key);
    if (isLine(key)) lines.push(inner);
    else if (Object.hasOwn(parts, letters) && !Object.hasOwn(value, parts[letters]!))
      place[parts[letters]!] = inner;
    else set(place, key, inner);
  }
  const street = lines.filter((line) => isNested(line) || String(line ?? '').trim());
  if (street.length) place['address'] = [property(place, 'address') ?? [], ...street].flat();
  return place;
}

/**
 * One place of what several fields say of it; what a longer text says already is not said again.
 * @param own that of `basics`, which goes before the others
 */
export function placeOfAll(own: unknown, said: ReadonlyMap<string, unknown>): unknown {
  const place: Fields = {};
  const add = (value: unknown, name: string): void => {
    if (isRecord(value)) {
      for (const key of Object.keys(value))
        if (!Object.hasOwn(place, key)) set(place, key, value[key]);
    } else if (value !== undefined && !Object.hasOwn(place, name)) place[name] = value;
  };
  add(placeOf(own), 'text');
  add(placeOf(said.get('location')), 'text');
  const hasParts = said.size > 1 || Object.keys(place).length > 0;
  add(placeOf(said.get('address')), hasParts ? 'address' : 'text');
  const text = typeof place['text'] === 'string' ? place['text'].toLowerCase() : '';
  for (const [field, part] of said) {
    const isSaid = typeof part === 'string' && text.includes(part.trim().toLowerCase());
    if (field.startsWith('place.') && !isSaid && !Object.hasOwn(place, field.slice(6)))
      place[field.slice(6)] = part;
  }
  return place;
}
