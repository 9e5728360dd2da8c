import type { Options } from '../options/options';
import type { SectionLine } from '../options/section-lines';
import type { Resume, SectionName } from '../resume/fields';

/** Every section of the schema, in the order in which a page shows them when the résumé does not say. */
const order = {
  work: true,
  projects: true,
  education: true,
  skills: true,
  languages: true,
  certificates: true,
  publications: true,
  awards: true,
  volunteer: true,
  interests: true,
  references: true,
} satisfies Record<SectionName, true>;

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
export const sectionNames = Object.keys(order) as SectionName[];

const known = new Set<string>(sectionNames);

export const isSection = (name: string): name is SectionName => known.has(name);

/** Sections of the author's own are shown without being listed when their keys begin with `x-`. */
export const isShownUnasked = (name: string): boolean => /^x-/i.test(name);

/** The sections of a page: those of the `sections` option, or else all. Nothing is listed twice. */
export function listSections(resume: Resume, { sections }: Options): Listed[] {
  const lines = sections.filter(({ section }) => itemsOf(resume, section));
  if (!lines.length) return everySection(resume);
  const left = new Map<string, readonly unknown[]>();
  return lines.map(({ section, title, where }) => {
    const { wanted, others } = parted(left.get(section) ?? itemsOf(resume, section) ?? [], where);
    left.set(section, others);
    return { name: section, title, items: wanted, more: 0 };
  });
}

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
  const listed: Listed[] = sectionNames.map((name) => listedAs(name, resume[name]));
  for (const [name, items] of resume.custom) {
    if (isShownUnasked(name)) listed.push(listedAs(name, items));
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
