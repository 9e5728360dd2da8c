import { sanitized } from '../resume/strings/sanitized';
import { isSame } from '../resume/other-shapes/duplicate-fields';
import { kindOf, namesOf, type Kind } from '../resume/kinds/field-kind';
import { home, location } from '../resume/location';
import { Reading } from '../resume/reading';
import { isVersion } from '../resume/other-shapes/other-text';
import { lettersOfKey } from '../resume/kinds/key-letters';

export type Json = Record<string, unknown>;

/** A value under the names of its kind; undefined where it says nothing. */
export function write(kind: Kind<unknown>, value: unknown): unknown {
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

/** Whether fields of the author's own, now that they stand alone, are one text in several languages. */
const isMisread = (
  kind: Kind<unknown>,
  fields: readonly [string, unknown][],
  rests: readonly [string, unknown][],
): boolean => {
  if (fields.some(([, value]) => value !== undefined)) return false;
  if (rests.filter(([key, said]) => isVersion(sanitized(key), said)).length < 2) return false;
  const read = kind.read(Object.fromEntries(rests), new Reading(), '') as Json;
  return fields.some(([name]) => read[name] !== (kind.nothing as Json)[name]);
};

const ownName = ([key, said]: [string, unknown]): [string, unknown] => [`x-${key}`, said];

/**
 * A field of the author's own. One that is another name of a field is left out where it adds nothing, now that its
 * reader is chosen; and it is renamed where it would be read as that field.
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

/** What is the author's own, each text in it as one that is read again as it is. */
function json(value: unknown): unknown {
  if (typeof value === 'string') return safe(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? value.map(json)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [safe(key), json(inner)]));
}

/** A place that was one string is one again, but for a person's, which is a record in the schema. */
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

/** A text is read again as it is: what looks like an entity says that it is none. */
function safe(text: string): string {
  if (!/&[#a-z]/i.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;');
  if (!text.includes('<')) return escaped;
  // In HTML some entities are left to its reader: a text that would be read otherwise is written without a tag.
  const { withoutEntities } =
    require('../resume/strings/entities') as typeof import('../resume/strings/entities');
  return withoutEntities(text) === text ? text : escaped.replaceAll('<', '&lt;');
}
