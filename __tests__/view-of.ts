import { readOptions } from '../src/options/options';
import { readResume } from '../src/resume/resume';
import { composeView } from '../src/view/compose';
import { contextOf, type Context } from '../src/view/context';
import type { View } from '../src/view/view';

/** What `render` decides before it draws. */
export function viewOf(resume: unknown, options?: unknown): View {
  const chosen = readOptions(options, resume);
  return composeView(readResume(resume, chosen.language), chosen);
}

/** What composing knows of the options. */
export const contextFor = (options?: unknown): Context =>
  contextOf(readOptions(options, undefined));
