import { options } from '../../src/options/options';
import { resume } from '../../src/resume/fields';
import { kindOf, type Kind } from '../../src/resume/kinds/field-kind';

/** A place that can hold many items: returns a résumé and options with a given number of them. */
export type Place = (count: number) => { resume: object; options?: object };

export type Path = readonly (string | number)[];

/** `n` things, made of their numbers. */
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A record of `n` keys. */
export const map = (count: number, value: (index: number) => unknown, key = 'k'): object =>
  Object.fromEntries(many(count, (index) => [`${key}${index}`, value(index)]));

/** As many tags of languages as one likes: `aa`, `ab` … `aa-AB` … */
export function tagOf(index: number): string {
  const letter = (number: number) => String.fromCharCode(97 + (number % 26));
  const base = letter(Math.floor(index / 26)) + letter(index);
  const region = Math.floor(index / 676);
  return region
    ? `${base}-${(letter(Math.floor(region / 26)) + letter(region)).toUpperCase()}`
    : base;
}

/** One text in `n` languages. */
export const languages = (count: number): object =>
  Object.fromEntries(many(count, (index) => [tagOf(index), `a${index}`]));

/** `['work', 0, 'name']` and a value: `{ work: [{ name: … }] }`. */
export const at = ([key, ...rest]: Path, value: unknown): unknown =>
  key === undefined
    ? value
    : typeof key === 'number'
      ? [at(rest, value)]
      : { [key]: at(rest, value) };

/** What stands in each place of a list: its number, in the first field of a record. */
const itemOf = (kind: Kind<unknown>, index: number): unknown =>
  kind.fields ? { [Object.keys(kind.fields)[0]!]: `a${index}` } : `a${index}`;

/** The shapes in which a kind may hold much. */
function shapesOf(kind: Kind<unknown>): Record<string, (count: number) => unknown> {
  const { item, fields } = kind;
  if (item) {
    return {
      list: (count) => many(count, (index) => itemOf(item, index)),
      map: (count) => map(count, (index) => itemOf(item, index)),
      'map of lists': (count) => map(count, (index) => [itemOf(item, index)]),
      'list of lists': (count) => many(count, (index) => [itemOf(item, index)]),
    };
  }
  if (fields) {
    return {
      'unknown keys': (count) => map(count, (index) => `a${index}`),
      'list of records': (count) => many(count, (index) => itemOf(kind, index)),
    };
  }
  return {
    'list of texts': (count) => many(count, (index) => `a${index}`),
    'map of texts': (count) => map(count, (index) => `a${index}`),
    languages,
  };
}

/** Every place of a table of fields, whatever kinds it is made of. */
function placesIn(kind: Kind<unknown>, path: Path): [name: string, path: Path, Kind<unknown>][] {
  const own: [string, Path, Kind<unknown>][] = path.length ? [[path.join('.'), path, kind]] : [];
  return [
    ...own,
    ...(kind.item ? placesIn(kind.item, [...path, 0]) : []),
    ...Object.entries(kind.fields ?? {}).flatMap(([name, field]) =>
      placesIn(kindOf(field), [...path, name]),
    ),
  ];
}

const placesOf = (kind: Kind<unknown>, where: 'resume' | 'options'): [string, Place][] =>
  placesIn(kind, []).flatMap(([name, path, inner]) =>
    Object.entries(shapesOf(inner)).map(([shape, make]): [string, Place] => [
      `${where} ${name}: ${shape}`,
      (count) => ({ resume: {}, [where]: at(path, make(count)) as object }),
    ]),
  );

export const placesOfFields: [name: string, place: Place][] = [
  ...placesOf(resume, 'resume'),
  ...placesOf(options, 'options'),
];
