import type { ThemeOptions } from '../../../dist/index';
import type { Measure } from '../preview/preview';
import type { Current } from '../take/take';
import { withTheme } from '../theme/theme';
import type { Saving } from './report';

/** What makes a page shorter, the gentlest first. @param pages as many as are wanted */
const ways = (pages: number): readonly Saving[] => [
  {
    title: `Set it a little tighter, to fit ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    path: ['page', 'pages'],
    value: pages,
  },
  { title: 'Less space between lines and entries', path: ['density'], value: 'compact' },
  { title: 'Narrower margins', path: ['page', 'margin'], value: '10mm 15mm' },
  { title: 'Dates beside the titles, and wider text', path: ['layout'], value: 'wide' },
];

/** Options with which a page truly needs a sheet less. None when there is but one. */
export async function savingsOf(
  current: Current | undefined,
  measure: (html: string) => Promise<Measure>,
): Promise<readonly Saving[]> {
  if (!current) return [];
  const { pages } = await measure(current.html);
  const found: Saving[] = [];
  for (const way of pages > 1 ? ways(pages - 1) : []) {
    const options = way.path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), way.value);
    const html = await withTheme(({ render }) => render(current.value, options as ThemeOptions));
    if ((await measure(html)).pages < pages) found.push(way);
  }
  return found;
}
