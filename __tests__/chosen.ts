import { chooseResume } from '../src/choose/choose';
import type { Chosen } from '../src/choose/chosen';
import { chooseOptions } from '../src/choose/options';
import { Reading } from '../src/resume/reading';
import { readMaster } from '../src/resume/resume';

/** What was read of a résumé for the reader whom its options choose. */
export function chosen(resume: unknown, options?: unknown): Chosen {
  const master = readMaster(resume, options, new Reading());
  return chooseResume(master, chooseOptions(master));
}
