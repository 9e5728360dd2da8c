import { options, type Options } from '../options/options';
import { basics, profile } from './basics';
import { resume, type Resume } from './fields';
import type { Reading } from './reading';
import { holdsSomething, isNested, isRecord, property, recordIn } from './shape';

/** What was read, with all that may not be for its reader: only `src/choose` looks into it. */
export interface Read<T> {
  readonly unchosen: T;
}

/** All that one call was given, read once: a résumé, and the options of whoever asks for its page. */
export interface Master {
  resume: Read<Resume>;
  options: Read<Options>;
  /** Whether anything depends on who reads it. */
  hasChoice: boolean;
  /** In characters. */
  size: number;
  /** How many items its lists have. */
  items: number;
}

/**
 * Reads anything at all as a résumé, and anything at all as options.
 * @param argument the second argument of `render`
 */
export function readMaster(value: unknown, argument: unknown, reading: Reading): Master {
  const own = options.read(argument, reading, 'options') as Options;
  const read = resume.read(inSchema(value, reading), reading, '') as Resume;
  return {
    resume: { unchosen: read },
    options: { unchosen: own },
    hasChoice: reading.hasChoice,
    size: reading.size,
    items: reading.items,
  };
}

/**
 * Keys at the top that other formats have, at a quick look. All but a few résumés of the schema have none.
 * `src/resume/dialects` looks twice.
 */
const foreign =
  /^(?:about|applicant|basic|bio|candidate|career|contact|custom|cv$|data$|details|disposition|e?mail|first|full|general|github|head|identity|info|job|lang$|language$|last|link|locale$|location|me$|mobile|name|objective|owner|person|phone|photo|picture|profile|resume$|sections$|social|summary|tel|theme[-_ ]?options$|title|user|web)/i;

/** What a section of another format keeps its items under. */
const lists = ['history', 'items', 'sets'];

/** A résumé under the schema's names, whatever its format. */
function inSchema(value: unknown, { account }: Reading): unknown {
  const source = recordIn(value);
  if (!isRecord(source) || !Object.keys(source).some((key) => isForeign(key, source)))
    return source;
  const dialects = require('./dialects/dialects') as typeof import('./dialects/dialects');
  const read = dialects.inSchema(source, resume.knows, account !== null);
  if (read) account?.readAs(read);
  return read ? read.resume : source;
}

function isForeign(key: string, source: Record<string, unknown>): boolean {
  if (!resume.knows(key)) return foreign.test(key);
  const value = source[key];
  if (Array.isArray(value) || !isRecord(value)) return false;
  return key === 'basics'
    ? Object.keys(value).some((name) => !basics.knows(name) || isOther(name, value[name]))
    : lists.some((name) => Array.isArray(property(value, name)));
}

/** Whether a name may be one in parts, or profiles no list of records with a profile's fields. */
const isOther = (name: string, value: unknown): boolean =>
  name === 'profiles'
    ? !(Array.isArray(value) && value.every(isProfile))
    : name === 'name' && isNested(value);

const isProfile = (item: unknown): boolean =>
  isRecord(item) && Object.keys(item).some(profile.knows);

/** Whether anything can be read as a résumé; nothing at all is an empty one. */
export const isResume = (value: unknown): boolean => isRecord(recordIn(value));

export const isNothing = (value: unknown): boolean => !holdsSomething(value);
