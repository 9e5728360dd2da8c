import { Reading } from '../resume/reading';
import { isResume, readMaster } from '../resume/resume';
import { canonicalResume } from './canonical';
import { chooseResume } from './choose';
import { chooseOptions } from './options';

/** The chosen résumé as shareable JSON; null if the value is not a résumé. */
export function selectResume(value: unknown, argument: unknown): object | null {
  if (!isResume(value)) return null;
  const master = readMaster(value, argument, new Reading(null, true));
  return canonicalResume(chooseResume(master, chooseOptions(master)));
}
