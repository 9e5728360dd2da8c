import type { Omission } from '../account';
import { isRecord, keysOf, property, set } from '../shape';
import { DialectReading } from './dialect-reading';
import { dialectOf } from './find';
import { flat } from './flat';
import { Mapping, type Fields } from './mapping';

/** A résumé of another format, under the schema's names. */
export interface InSchema {
  resume: Fields;
  /** What it is read as; empty where `basics` are completed and no more. */
  name: string;
  /** From its paths to those of the author's file, as far as they differ. */
  origins: ReadonlyMap<string, string>;
  omissions: readonly Omission[];
}

/** Records that hold a whole résumé. */
const wrappers = ['data', 'resume', 'cv'];

/**
 * A résumé that may be of another format, under the schema's names. Nothing of it is lost: what no table names
 * stays as it is. It is a copy where it differs.
 * @param knows whether the schema has a key at the top
 * @param isAsked whether to record where each value came from, for `inspect`
 * @returns null for what is no other format
 */
export function inSchema(
  source: Fields,
  knows: (key: string) => boolean,
  isAsked: boolean,
): InSchema | null {
  const [inner, base] = unwrapped(source, knows);
  const dialect = dialectOf(inner);
  const reading = new DialectReading(dialect ?? flat, new Mapping(isAsked), knows, base);
  const resume = reading.read(inner);
  if (!dialect && !reading.isChanged && !reading.hasSettings && !base) return null;
  for (const key of base ? Object.keys(source) : [])
    if (key !== base && !Object.hasOwn(resume, key)) set(resume, key, source[key]);
  const { origins, omissions } = reading.mapping;
  return {
    resume,
    name: dialect ? dialect.name : reading.isFlat ? flat.name : '',
    origins,
    omissions,
  };
}

/** The résumé in a record that holds nothing else, and that record's key. */
function unwrapped(source: Fields, knows: (key: string) => boolean): [inner: Fields, base: string] {
  const base = wrappers.find((key) => isRecord(property(source, key)));
  const isWhole =
    base === undefined || Object.keys(source).some((key) => knows(key) && key !== '$schema');
  const inner = base === undefined ? undefined : (source[base] as Fields);
  const isResume = inner && (keysOf(inner).some(knows) || isRecord(property(inner, 'sections')));
  return !isWhole && isResume ? [inner, base] : [source, ''];
}
