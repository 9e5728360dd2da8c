import type { Measure } from '../preview/preview';
import type { Current } from '../take/take';
import type { Saving } from './report';

/** Options with which a page needs a sheet less. None when there is but one. */
export async function savingsOf(
  current: Current | undefined,
  measure: (html: string) => Promise<Measure>,
): Promise<readonly Saving[]> {
  void current;
  void measure;
  return [];
}
