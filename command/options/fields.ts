export type Fields = Record<string, unknown>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of field names, in any spelling; undefined if there is none. */
export const fieldIn = (source: unknown, ...path: string[]): unknown =>
  path.reduce(fieldOf, source);

function fieldOf(source: unknown, name: string): unknown {
  const record = recordIn(source);
  if (Object.hasOwn(record, name)) return record[name];
  const spelled = Object.keys(record).find((key) => lettersOf(key) === lettersOf(name));
  return spelled === undefined ? undefined : record[spelled];
}

/** The record itself, the first record of a list, or an empty one. */
export function recordIn(value: unknown): Fields {
  const record: unknown = Array.isArray(value) ? value.find(isRecord) : value;
  return isRecord(record) ? record : {};
}

/** Makes `theme_options`, `Theme Options` and `themeOptions` equal. */
const lettersOf = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .replace(/[_\s-]/g, '');

/** Keys that are notes or marks, and therefore not names. */
export const isMark = (key: string): boolean =>
  /^\s*(?:[_-]|(?:x-(?:hidden|private|tags|id|highlighttags)|private|ignore)\s*$)/i.test(key);
