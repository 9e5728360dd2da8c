import { readSource } from '../../resume/source';
import type { Current, TakeActions } from '../take';

/** Timeout and interval for waiting for a page, in milliseconds. */
const patience = 10_000;
const step = 30;

/**
 * Waits until the page of the text in the editor is made, so that nobody gets the previous one.
 * @returns the last résumé that could be read if the text cannot be, or after the timeout
 */
export async function upToDate(
  { current }: Pick<TakeActions, 'current'>,
  textNow: () => string,
): Promise<Current | undefined> {
  const isNew = () => current()?.text === textNow();
  if (isNew() || (await readSource(textNow())).mistake) return current();
  for (let waited = 0; waited < patience && !isNew(); waited += step)
    await new Promise((resolve) => setTimeout(resolve, step));
  return current();
}
