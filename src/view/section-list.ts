import type { Options } from '../options/options';
import type { SectionLine } from '../options/section-lines';
import type { CustomItem } from '../resume/custom';
import type { Resume, SectionName } from '../resume/fields';
import { orderOf, usualOrder } from './order';

/** A section that will be shown, with the items that fall to it. */
export interface Listed {
  name: string;
  /** The author's; empty for the section's own. */
  title: string;
  items: readonly unknown[];
  /** How many more there are than a page has room for. */
  more: number;
}

/** The names of the schema's sections. */
export const sectionNames = usualOrder;

const known = new Set<string>(sectionNames);

export const isSection = (name: string): name is SectionName => known.has(name);

/**
 * Whether a section of the author's own is shown without being listed: its key begins with `x-`, or it is
 * none for programs and one of its items says what entries say.
 */
export function isShownUnasked(name: string, items: readonly CustomItem[]): boolean {
  if (/^x-/i.test(name)) return true;
  const { isTechnical } =
    require('../resume/other-shapes/other-shapes') as typeof import('../resume/other-shapes/other-shapes');
  return !isTechnical(name) && items.some(isEntry);
}

const isEntry = ({ name, organization, summary, highlights, keywords }: CustomItem): boolean =>
  Boolean(name || organization || summary) || highlights.length + keywords.length > 0;

/** The sections of a page: those of the `sections` option, or else all, as the data orders them. Nothing is listed twice. */
export function listSections(resume: Resume, options: Options): Listed[] {
  const lines = authorsOrder(resume, options);
  if (!lines.length) return everySection(resume);
  const left = new Map<string, readonly unknown[]>();
  return lines.map(({ section, title, where }) => {
    const { wanted, others } = parted(left.get(section) ?? itemsOf(resume, section) ?? [], where);
    left.set(section, others);
    return { name: section, title, items: wanted, more: 0 };
  });
}

/** The lines of the `sections` option that name a section; none where the author did not order anything. */
export const authorsOrder = (resume: Resume, { sections }: Options): readonly SectionLine[] =>
  sections.filter(({ section }) => itemsOf(resume, section));

/** The items that a filter takes, and those that it leaves. */
function parted(items: readonly unknown[], where: SectionLine['where']) {
  if (!where.size) return { wanted: items, others: [] };
  const filters = [...where];
  const [wanted, others]: [unknown[], unknown[]] = [[], []];
  for (const item of items) {
    (filters.every((filter) => matches(item, filter)) ? wanted : others).push(item);
  }
  return { wanted, others };
}

function everySection(resume: Resume): Listed[] {
  const listed: Listed[] = orderOf(resume).names.map((name) => listedAs(name, resume[name]));
  for (const [name, items] of resume.custom) {
    if (isShownUnasked(name, items)) listed.push(listedAs(name, items));
  }
  return listed;
}

const listedAs = (name: string, items: readonly unknown[]): Listed => ({
  name,
  title: '',
  items,
  more: 0,
});

/** The items of a section by its name; undefined when there is no such section. */
const itemsOf = (resume: Resume, name: string): readonly unknown[] | undefined =>
  isSection(name) ? resume[name] : resume.custom.get(name);

/** Whether the field that a filter names holds that text, or a list with it. */
function matches(item: unknown, [name, wanted]: [string, string]): boolean {
  const value = Object.hasOwn(item as object, name)
    ? (item as Record<string, unknown>)[name]
    : undefined;
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}
