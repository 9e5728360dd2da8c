import { chooseResume } from '../src/choose/choose';
import type { Chosen } from '../src/choose/chosen';
import { chooseOptions } from '../src/choose/options';
import { Reading } from '../src/resume/reading';
import { readMaster } from '../src/resume/resume';

/** What is read from a résumé for the reader that its options select. */
export function chosen(resume: unknown, options?: unknown): Chosen {
  const master = readMaster(resume, options, new Reading());
  return chooseResume(master, chooseOptions(master));
}
