/** A field of anything: own, and undefined where reading it fails. */
export function property(source: unknown, name: string): unknown {
  try {
    return Object.hasOwn(source as object, name)
      ? (source as Record<string, unknown>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

/** The names of a record's own fields; none where there is no record, or where it cannot be read. */
export function keysOf(source: unknown): string[] {
  try {
    return typeof source === 'object' && source !== null ? Object.keys(source) : [];
  } catch {
    return [];
  }
}

/** What may stand where a string belongs, by `typeof`. */
const readers: Record<string, (value: unknown) => string> = {
  string: (value) => clean(value as string),
  number: (value) => (Number.isFinite(value) ? String(value) : ''),
  bigint: String,
  boolean: String,
  object: (value) => {
    if (value instanceof Date) return isoDay(value);
    if (Array.isArray(value)) return value.map(shallowText).filter(Boolean).join(', ');
    return namingFields.map((name) => shallowText(property(value, name))).find(Boolean) ?? '';
  },
};

/** Fields under which an object that stands for a string names itself. */
const namingFields = ['name', 'title', 'text', 'value', 'label', 'url', 'city', 'region'];

/** A string, whatever stands in its place. Never throws; empty when nothing can be read. */
export function readText(value: unknown): string {
  try {
    return readers[typeof value]?.(value) ?? '';
  } catch {
    return '';
  }
}

const shallowText = (value: unknown) => (typeof value === 'object' ? '' : readText(value));

const isoDay = (date: Date) =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/T00:00:00\.000Z$/, '');

/** Control characters, lone surrogates, and the marks that HackMyResume puts around strings. */
const unclean = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\p{Surrogate}|^@@@@~|^\s|\s$/u;

function clean(typed: string): string {
  if (!unclean.test(typed)) return typed;
  return typed
    .replace(/^@@@@~([^]*)~@@@@$/, '$1')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
