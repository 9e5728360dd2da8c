import { composeView } from '../src/view/compose';
import { contextOf, type Context } from '../src/view/context';
import type { View } from '../src/view/view';
import { chosen } from './chosen';

/** What `render` decides before it draws the page. */
export const viewOf = (resume: unknown, options?: unknown): View =>
  composeView(chosen(resume, options));

/** What composing knows of the options. */
export const contextFor = (options?: unknown): Context =>
  contextOf(chosen(undefined, options).options);
