import { readSource } from '../../resume/source';
import type { Current, TakeActions } from '../take';

/** A page is waited for so long, and looked for so often; in milliseconds. */
const patience = 10_000;
const step = 30;

/**
 * The résumé that stands in the editor, once its page is made: what is taken along is not the one before.
 * @returns the last one that could be read where the text cannot be, or nothing came
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
