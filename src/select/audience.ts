import type { Options } from '../options/options';
import { basics as basicsFields, location as locationFields } from '../resume/fields';
import {
  isRecord,
  keysOf,
  namesOf,
  property,
  type Fields,
  type Kind,
  type Unread,
} from '../resume/kind';

/** What the public does not see, under every name that a résumé may have for it. */
const privateBasics = ['phone', 'email', 'birthDate'];
const privatePlace = ['address', 'postalCode'];

const allNames = (kind: Kind<unknown>, names: readonly string[]): string[] =>
  Object.entries<Fields[string]>(kind.fields ?? {})
    .filter(([name]) => names.includes(name))
    .flatMap(([name, field]) => namesOf(name, field));

const reason = 'private, and the reader is public';

/** The author's basics without what only an employer needs; `keep` names what may stay. */
export function redactBasics(basics: object, { keep }: Options, leftOut: Unread[]): object {
  const kept = (names: readonly string[]) => names.filter((name) => !keep.includes(name));
  const hidden = new Set(allNames(basicsFields, kept(privateBasics)));
  const hiddenPlace = new Set(allNames(locationFields, kept(privatePlace)));
  const shown = (source: object, names: ReadonlySet<string>, path: string) =>
    keysOf(source).filter((key) => {
      if (names.has(key)) leftOut.push({ path: `${path}.${key}`, reason });
      return !names.has(key);
    });
  return Object.fromEntries(
    shown(basics, hidden, 'basics').flatMap((key): [string, unknown][] => {
      const value = property(basics, key);
      if (key !== 'location' && key !== 'address') return [[key, value]];
      if (isRecord(value)) {
        const path = `basics.${key}`;
        return [
          [
            key,
            Object.fromEntries(
              shown(value, hiddenPlace, path).map((name) => [name, property(value, name)]),
            ),
          ],
        ];
      }
      // A place in one string may be a whole address: with a number in it, it is one.
      const isAddress = /\d/.test(String(value)) && !keep.includes('address');
      if (isAddress) leftOut.push({ path: `basics.${key}`, reason });
      return isAddress ? [] : [[key, value]];
    }),
  );
}
