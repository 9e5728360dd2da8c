import { clean } from './clean';
import { isPrivate, isRecord, keysOf, property, type Kind } from './kind';
import { chosen, isTranslated } from './translated';

/** How a text is made of what stands in its place. */
export interface TextForm {
  /** Between the items of a list. */
  between: string;
  /** The fields by which a record names itself, the best first. */
  naming: readonly string[];
  /** Whether the other fields of such a record belong to the text. */
  whole: boolean;
}

const names = ['name', 'title', 'text', 'value', 'label'];

/** One string. Empty when there is none. */
export const text = textKind({ between: ', ', naming: names, whole: true });

/** Some sentences: items of a list become paragraphs. */
export const prose = textKind({ between: '\n\n', naming: names, whole: true });

/** An address; of `{ name, url }` the `url`. */
export const address = textKind({
  between: ' ',
  naming: ['url', 'href', 'link', ...names],
  whole: false,
});

function textKind(form: TextForm): Kind<string> {
  return {
    nothing: '',
    read: (value, language) => {
      // Most values are what they should be.
      if (typeof value === 'string') return clean(value);
      if (value === undefined || value === null) return '';
      return textOf(value, form, language, new Set());
    },
    unread: (value, path) =>
      isRecord(value)
        ? (require('./unread-text') as typeof import('./unread-text')).unreadText(value, form, path)
        : [],
  };
}

function textOf(value: unknown, form: TextForm, language: string, seen: Set<unknown>): string {
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return '';
  seen.add(value);
  if (value instanceof Date) return isoDay(value);
  const read = (inner: unknown) => textOf(inner, form, language, seen);
  if (Array.isArray(value)) return value.map(read).filter(Boolean).join(form.between);
  const keys = keysOf(value).filter((key) => !isPrivate(key));
  if (isTranslated(value, keys)) return read(property(value, chosen(keys, language)));
  let name = '';
  const naming = form.naming.find((key) => (name = read(property(value, key))));
  if (naming !== undefined && !form.whole) return name;
  const others = keys.filter((key) => key !== naming).map((key) => read(property(value, key)));
  const rest = others.filter(Boolean).join(', ');
  return name && rest ? `${name} (${rest})` : name || rest;
}

const isoDay = (date: Date) =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/T00:00:00\.000Z$/, '');

const noTexts: Record<string, string> = {};

/** A map from names to texts, which may be empty: `{ level: '' }` asks for what has no level. */
export const textMap: Kind<Record<string, string>> = {
  nothing: noTexts,
  read: (value, language) => {
    const keys = keysOf(value);
    return keys.length
      ? Object.fromEntries(keys.map((key) => [key, text.read(property(value, key), language)]))
      : noTexts;
  },
  unread: () => [],
};
