import { fieldIn, isRecord, recordIn } from '../../../command/options/fields';
import type { Option } from './schema';

/** What a résumé says of an option. */
export interface Said {
  value: unknown;
  /** Where, from `meta.themeOptions`: under its name, another spelling of it, or another theme's name. */
  paths: readonly (readonly string[])[];
}

/** The options of a résumé as they were written; undefined without any. */
export const optionsOf = (resume: unknown): unknown => fieldIn(resume, 'meta', 'themeOptions');

/** `date_format` and `Date Format` are `dateFormat`; a key with a sign before it is a note. */
const lettersOfKey = (key: string): string =>
  /^\s*[a-z]/i.test(key) ? key.toLowerCase().replace(/[_\s-]/g, '') : key;

/** The keys of a record that mean one of these names, the names themselves first. */
export function keysOf(record: unknown, names: readonly string[]): string[] {
  const keys = Object.keys(recordIn(record));
  return names.flatMap((name) => [
    ...keys.filter((key) => key === name),
    ...keys.filter((key) => key !== name && lettersOfKey(key) === lettersOfKey(name)),
  ]);
}

/** A value that stands for a record's first field: `page: "A4"`. */
const lone: readonly string[] = ['page.size', 'colors.accent'];

export const isSilent = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

/** @param own the options of a résumé, whatever they are */
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
