import { fieldIn, isRecord, recordIn } from '../../../command/options/fields';
import type { Option } from './schema';

/** The value of an option in a résumé. */
export interface Said {
  value: unknown;
  /** All its paths below `meta.themeOptions`: its name, other spellings, and names of other themes. */
  paths: readonly (readonly string[])[];
}

/** The options of a résumé as typed; undefined if there are none. */
export const optionsOf = (resume: unknown): unknown => fieldIn(resume, 'meta', 'themeOptions');

/** `date_format` and `Date Format` become `dateformat`; keys that begin with a sign are notes and stay as they are. */
const lettersOfKey = (key: string): string =>
  /^\s*[a-z]/i.test(key) ? key.toLowerCase().replace(/[_\s-]/g, '') : key;

/** The keys of a record that are spellings of the given names, exact ones first. */
export function keysOf(record: unknown, names: readonly string[]): string[] {
  const keys = Object.keys(recordIn(record));
  return names.flatMap((name) => [
    ...keys.filter((key) => key === name),
    ...keys.filter((key) => key !== name && lettersOfKey(key) === lettersOfKey(name)),
  ]);
}

/** Fields that can be given without their record: `page: "A4"`. */
const lone: readonly string[] = ['page.size', 'colors.accent'];

export const isSilent = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

/** Finds an option in the options of a résumé. @param own can be anything */
export function said(own: unknown, option: Option): Said {
  const [first = '', inner] = option.path;
  if (inner === undefined) return among(own, [first, ...option.aliases], []);
  const outer = among(own, [first], []);
  const records = outer.paths.filter((path) => isRecord(fieldAt(own, path)));
  if (!records.length) {
    const speaks = lone.includes(option.name) && !isSilent(outer.value);
    return speaks ? outer : { value: undefined, paths: [] };
  }
  const found = records.map((path) => among(fieldAt(own, path), [inner, ...option.aliases], path));
  return {
    value: found.map(({ value }) => value).find((value) => !isSilent(value)),
    paths: found.flatMap(({ paths }) => paths),
  };
}

function among(record: unknown, names: readonly string[], above: readonly string[]): Said {
  const keys = keysOf(record, names);
  const values = keys.map((key) => recordIn(record)[key]);
  return {
    value: values.find((value) => !isSilent(value)),
    paths: keys.map((key) => [...above, key]),
  };
}

export const fieldAt = (own: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => {
    const record = recordIn(value);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  }, own);
