import type { Measure } from '../preview/preview';
import type { Current } from '../take/take';
import { withTheme } from '../theme/theme';
import type { Saving } from './report';

/** Options that make a page shorter, least visible first. @param pages the wanted number of pages */
const ways = (pages: number): readonly Saving[] => [
  {
    title: `Tighter spacing, to fit ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    path: ['page', 'pages'],
    value: pages,
  },
  { title: 'Less space between lines and entries', path: ['density'], value: 'compact' },
  { title: 'Narrower margins', path: ['page', 'margin'], value: '10mm 15mm' },
  { title: 'Dates next to titles, and wider text', path: ['layout'], value: 'wide' },
];

/** A résumé with one more option. If the option is in a record, the record's other fields are kept. */
function withOption(resume: unknown, { path, value }: Saving): unknown {
  const set = (holder: unknown, [key, ...inner]: readonly string[]): unknown =>
    key === undefined ? value : { ...Object(holder), [key]: set(Object(holder)[key], inner) };
  return set(resume, ['meta', 'themeOptions', ...path]);
}

/** Options that really save a page. Empty if there is only one page. */
export async function savingsOf(
  current: Current | undefined,
  measure: (html: string) => Promise<Measure>,
): Promise<readonly Saving[]> {
  if (!current) return [];
  const { pages } = await measure(current.html);
  const found: Saving[] = [];
  for (const way of pages > 1 ? ways(pages - 1) : []) {
    const html = await withTheme(({ render }) => render(withOption(current.value, way)));
    if ((await measure(html)).pages < pages) found.push(way);
  }
  return found;
}
