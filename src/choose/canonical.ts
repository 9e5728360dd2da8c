import { clean } from '../resume/clean';
import { isSame } from '../resume/doubles';
import { resume as resumeKind } from '../resume/fields';
import { kindOf, namesOf, type Kind } from '../resume/kind';
import { home, location } from '../resume/location';
import { Reading } from '../resume/reading';
import { isVersion } from '../resume/other-text';
import { lettersOfKey } from '../resume/spelling';
import { options as optionsKind, type Options } from '../options/options';
import type { Chosen } from './choose';
import { foundLanguage } from './found-language';
import { pageMeta } from './page-meta';

type Json = Record<string, unknown>;

/** Options that are already applied to a chosen résumé, or that would bring back hidden content. */
const done = ['language', 'languages', 'summary', 'audience', 'keep', 'only', 'without'];
const variants = ['variants', 'variant'];

/** A chosen résumé as JSON Resume: schema names, custom fields, and the options of the page. */
export function canonicalResume({ resume, options }: Chosen): Json {
  const chosen = { ...resume, meta: pageMeta(resume.meta, resumeKind.nothing.meta) };
  // Store the detected language, because less text may give another result.
  const language = options.language || (foundLanguage(chosen) && 'en');
  const shown = language ? { ...chosen, meta: { ...chosen.meta, language } } : chosen;
  const written = (write(resumeKind, shown) ?? {}) as Json;
  delete written['x-lang'];
  const meta = Object.hasOwn(written, 'meta') ? (written['meta'] as Json) : undefined;
  const themeOptions = write(optionsKind, pageOptions(options)) as Json | undefined;
  const whole = { ...meta, ...(themeOptions && { themeOptions }) };
  if (Object.keys(whole).length) written['meta'] = whole;
  return readAsItIs(written) ? written : ownMarked(written);
}

/** Whether the result would be read as another format, or as a résumé without `basics`. */
const readAsItIs = (written: Json): boolean =>
  (require('../resume/dialects/dialects') as typeof import('../resume/dialects/dialects')).inSchema(
    written,
    resumeKind.knows,
    false,
  ) === null;

/** With `x-` names, which are always read as custom sections. */
const ownMarked = (written: Json): Json =>
  Object.fromEntries(
    Object.entries(written).map(([key, value]) => [
      resumeKind.knows(key) || key.startsWith('x-') ? key : `x-${key}`,
      value,
    ]),
  );

function pageOptions(options: Options): Options {
  const shown: Record<string, unknown> = { ...options };
  for (const name of [...done, ...variants])
    shown[name] = optionsKind.nothing[name as keyof Options];
  return shown as Options;
}

/** A value with the schema's names; undefined if it is empty. */
function write(kind: Kind<unknown>, value: unknown): unknown {
  if (value === kind.nothing) return undefined;
  if (typeof value === 'string') return value === '' ? undefined : safe(value);
  if (Array.isArray(value) && kind.item) {
    const { item } = kind;
    const items = value.map((inner) => write(item, inner)).filter((inner) => inner !== undefined);
    return items.length ? items : undefined;
  }
  if (value instanceof Map) {
    const pairs = [...(value as Map<string, unknown>)];
    return filled(
      pairs.map(([key, inner]) => [safe(key), inner]),
      kind.item,
    );
  }
  return kind.fields ? writeRecord(kind, value as Json) : json(value);
}

function writeRecord(kind: Kind<unknown>, value: Json): unknown {
  const fields = Object.entries(kind.fields!).map(([name, field]): [string, unknown] => [
    name,
    write(kindOf(field), value[name]),
  ]);
  const rests = kind.rests.flatMap(({ name, kind: inner }): [string, unknown][] =>
    Object.hasOwn(value, name)
      ? Object.entries((write(inner, value[name]) as Json | undefined) ?? {}).flatMap(
          ([key, said]): [string, unknown][] => ownField(key, said, kind, fields),
        )
      : [],
  );
  const own = isMisread(kind, fields, rests) ? rests.map(ownName) : rests;
  const written = filled([...fields, ...own], undefined);
  return written && kind.fields === location.fields ? place(written, kind) : written;
}

/** Whether the remaining custom fields would be read as one text in several languages. */
const isMisread = (
  kind: Kind<unknown>,
  fields: readonly [string, unknown][],
  rests: readonly [string, unknown][],
): boolean => {
  if (fields.some(([, value]) => value !== undefined)) return false;
  if (rests.filter(([key, said]) => isVersion(clean(key), said)).length < 2) return false;
  const read = kind.read(Object.fromEntries(rests), new Reading(), '') as Json;
  return fields.some(([name]) => read[name] !== (kind.nothing as Json)[name]);
};

const ownName = ([key, said]: [string, unknown]): [string, unknown] => [`x-${key}`, said];

/**
 * A custom field. One whose key is an alias of a schema field is dropped if it adds nothing, or renamed if it would be
 * read as that field.
 */
function ownField(
  key: string,
  said: unknown,
  { fields }: Kind<unknown>,
  written: readonly [string, unknown][],
): [string, unknown][] {
  for (const [name, value] of written) {
    const field = fields![name]!;
    if (!namesOf(name, field).some((other) => lettersOfKey(other) === lettersOfKey(key))) continue;
    if (value === undefined) return [[`x-${key}`, said]];
    const kind = kindOf(field);
    const [own, other] = [value, said].map((value) => kind.read(value, new Reading(), ''));
    if (other === kind.nothing || isSame(own, other)) return [];
  }
  return [[key, said]];
}

/** A custom value, with its texts escaped so that they are read again unchanged. */
function json(value: unknown): unknown {
  if (typeof value === 'string') return safe(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? value.map(json)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [safe(key), json(inner)]));
}

/** A location that was a string becomes a string again, except in `basics`, where the schema wants an object. */
function place(written: Json, kind: Kind<unknown>): unknown {
  if (!Object.hasOwn(written, 'text') || Object.hasOwn(written, 'city')) return written;
  const { text, ...others } = written;
  return kind === home || Object.keys(others).length ? { city: text, ...others } : text;
}

function filled(
  pairs: readonly [string, unknown][],
  kind: Kind<unknown> | undefined,
): Json | undefined {
  const said = pairs
    .map(([key, value]): [string, unknown] => [
      key,
      kind && value !== '' ? write(kind, value) : value,
    ])
    .filter(([, value]) => value !== undefined);
  return said.length ? Object.fromEntries(said) : undefined;
}

/** Escapes a text so that it is read again unchanged, even if it looks like an entity. */
function safe(text: string): string {
  if (!/&[#a-z]/i.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;');
  if (!text.includes('<')) return escaped;
  // Inside HTML, some entities are decoded later: a text that would be read differently is written without tags.
  const { withoutEntities } = require('../resume/entities') as typeof import('../resume/entities');
  return withoutEntities(text) === text ? text : escaped.replaceAll('<', '&lt;');
}
