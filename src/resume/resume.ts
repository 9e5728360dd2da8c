import { options, type Options } from '../options/options';
import { resume, type Resume } from './fields';
import type { Reading } from './reading';
import { holdsSomething, isRecord, recordIn } from './shape';

/** What was read, before it is known who reads it: only `src/choose` looks into it. */
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
}

/**
 * Reads anything at all as a résumé, and anything at all as options.
 * @param argument the second argument of `render`
 */
export function readMaster(value: unknown, argument: unknown, reading: Reading): Master {
  const own = options.read(argument, reading, 'options') as Options;
  const read = resume.read(value, reading, '') as Resume;
  return {
    resume: { unchosen: read },
    options: { unchosen: own },
    hasChoice: reading.hasChoice,
    size: reading.size,
  };
}

/** Whether anything can be read as a résumé; nothing at all is an empty one. */
export const isResume = (value: unknown): boolean => isRecord(recordIn(value));

export const isNothing = (value: unknown): boolean => !holdsSomething(value);
