import type { Options } from '../options/options';
import type { SectionLine } from '../options/section-lines';
import type { CustomItem } from '../resume/custom';
import type { Resume, SectionName } from '../resume/fields';
import { isRest } from '../resume/section-names';
import { orderOf, usualOrder } from './order';

/** A section to show, with its items. */
export interface Listed {
  name: string;
  /** The custom title; empty for the default. */
  title: string;
  items: readonly unknown[];
  /** How many items were cut. */
  more: number;
}

/** The names of the schema's sections. */
export const sectionNames = usualOrder;

const known = new Set<string>(sectionNames);

export const isSection = (name: string): name is SectionName => known.has(name);

/**
 * Whether a custom section is shown by default: its key starts with `x-`, or it is not technical and one of its items
 * looks like an entry.
 */
export function isShownUnasked(name: string, items: readonly CustomItem[]): boolean {
  if (/^x-/i.test(name)) return true;
  const { isTechnical } =
    require('../resume/other-shapes/other-shapes') as typeof import('../resume/other-shapes/other-shapes');
  return !isTechnical(name) && items.some(isEntry);
}

const isEntry = ({ highlights, keywords, others, ...fields }: CustomItem): boolean => {
  const { name, organization, summary, date, startDate } = fields;
  return (
    Boolean(name || organization || summary || date || startDate) ||
    highlights.length + keywords.length > 0 ||
    [...others.values()].filter(hasWord).length > 1
  );
};

const hasWord = (value: unknown): boolean =>
  typeof value === 'string' && /[A-Za-z\xC0-\uFFFF]{2}/.test(value);

/** The sections of a page: those of the `sections` option, or else all, as `orderOf` says. No item is listed twice. */
export function listSections(resume: Resume, options: Options): Listed[] {
  const { sections } = options;
  const every = everySection(resume);
  if (!Array.isArray(sections)) return every.filter(({ name }) => sections.get(name) !== 'false');
  const lines = authorsOrder(resume, options);
  if (!lines.length) return every;
  const named = new Set(lines.map(({ section }) => section));
  const rest = every.filter(({ name }) => !named.has(name));
  const left = new Map<string, readonly unknown[]>();
  return lines.flatMap(({ section, title, where }) => {
    // Empties the rest, so a second "..." adds nothing.
    if (isRest(section)) return rest.splice(0);
    const { wanted, others } = parted(left.get(section) ?? itemsOf(resume, section) ?? [], where);
    left.set(section, others);
    return { name: section, title, items: wanted, more: 0 };
  });
}

/** The items of the `sections` option that mean a section, or all others; empty if the option is not a list. */
export const authorsOrder = (resume: Resume, { sections }: Options): readonly SectionLine[] =>
  Array.isArray(sections)
    ? sections.filter(({ section }) => isRest(section) || itemsOf(resume, section))
    : [];

/** Splits items by a filter. */
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

/** The items of a section; undefined if there is no such section. */
const itemsOf = (resume: Resume, name: string): readonly unknown[] | undefined =>
  isSection(name) ? resume[name] : resume.custom.get(name);

/** Whether a field has the value of the filter, or is a list that contains it. */
function matches(item: unknown, [name, wanted]: [string, string]): boolean {
  const value = Object.hasOwn(item as object, name)
    ? (item as Record<string, unknown>)[name]
    : undefined;
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}
