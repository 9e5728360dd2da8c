import type { SectionLine } from '../options/options';
import type { CustomItem } from '../resume/custom';
import type { Item, SectionName } from '../resume/fields';
import type { Resume } from '../resume/resume';
import { inline } from '../text/markdown';
import type { Context } from './context';
import { composeAwards, composeCertificates, composePublications } from './credentials';
import { composeCustom, titleOf } from './custom';
import { composeEducation } from './education';
import { composeProjects } from './projects';
import { composeReferences } from './references';
import { composeInterests, composeLanguages, composeSkills } from './rows';
import type { Section, SectionItems } from './view';
import { composeVolunteer, composeWork } from './work';

type Shape = Section['shape'];
type ItemsOf<S extends Shape> = Extract<Section, { shape: S }>['items'];

/** How a section's items become those of a shape; `title` is the section's own. */
type Compose<N extends SectionName, S extends Shape> = {
  shape: S;
  compose: (items: Item<N>[], context: Context, title: string) => ItemsOf<S>;
};

/** Every section, in the order in which a page shows them when the résumé does not say. */
const sectionKinds: { [N in SectionName]: { [S in Shape]: Compose<N, S> }[Shape] } = {
  work: { shape: 'entries', compose: composeWork },
  projects: { shape: 'entries', compose: composeProjects },
  education: { shape: 'entries', compose: composeEducation },
  skills: { shape: 'rows', compose: composeSkills },
  languages: { shape: 'rows', compose: composeLanguages },
  certificates: { shape: 'entries', compose: composeCertificates },
  publications: { shape: 'entries', compose: composePublications },
  awards: { shape: 'entries', compose: composeAwards },
  volunteer: { shape: 'entries', compose: composeVolunteer },
  interests: { shape: 'rows', compose: composeInterests },
  references: { shape: 'quotes', compose: composeReferences },
};

const isSection = (name: string): name is SectionName => Object.hasOwn(sectionKinds, name);

/** The items of a section by its name, of the schema's or of the author's own. */
const itemsOf = (resume: Resume, name: string): unknown[] =>
  isSection(name) ? resume[name] : Object.hasOwn(resume.custom, name) ? resume.custom[name]! : [];

/** The sections of a page: those of the `sections` option, or else all; empty ones have no heading. */
export function composeSections(resume: Resume, context: Context): Section[] {
  const lines = context.options.sections.filter(
    ({ section }) => isSection(section) || Object.hasOwn(resume.custom, section),
  );
  const taken = new Set<unknown>();
  const ids = new Set<string>();
  const sections: Section[] = [];
  for (const line of lines.length ? lines : everySection(resume)) {
    const name = line.section;
    const items = itemsOf(resume, name).filter(
      (item) => !taken.has(item) && matches(item, line.where),
    );
    if (!items.length) continue;
    items.forEach((item) => taken.add(item));
    const title = line.title || titleOfSection(name, context);
    sections.push({
      id: freeId(name, ids),
      title: inline(title),
      ...composeItems(name, items, context, title),
    });
  }
  return sections;
}

/** All sections of the schema, then those of the author whose keys begin with `x-`. */
const everySection = (resume: Resume): SectionLine[] =>
  [
    ...Object.keys(sectionKinds),
    ...Object.keys(resume.custom).filter((key) => /^x-/i.test(key)),
  ].map((section) => ({ section, title: '', where: {} }));

const titleOfSection = (name: string, { label, options }: Context): string =>
  isSection(name)
    ? label(name)
    : (Object.hasOwn(options.labels, name) && options.labels[name]) || titleOf(name);

/** An id that no other section has: `skills`, `skills-2` … */
function freeId(name: string, ids: Set<string>): string {
  let id = idOf(name);
  for (let count = 2; ids.has(id); count++) id = `${idOf(name)}-${count}`;
  ids.add(id);
  return id;
}

/** A key as an id: letters, digits and hyphens, so that nothing needs to be escaped in a selector. */
const idOf = (name: string): string =>
  name.replace(/[^A-Za-z\d]+/g, '-').replace(/^-|-$/g, '') || 'section';

/** The table pairs each name with its own items, which TypeScript cannot follow through a variable. */
function composeItems(name: string, items: unknown[], context: Context, title: string) {
  if (!isSection(name)) {
    return {
      shape: 'entries',
      items: composeCustom(items as CustomItem[], context),
    } as SectionItems;
  }
  const { shape, compose } = sectionKinds[name] as unknown as Compose<SectionName, Shape>;
  return { shape, items: compose(items as never[], context, title) } as SectionItems;
}

/** Whether every field that the filter names holds that text, or a list with it. */
const matches = (item: unknown, where: SectionLine['where']): boolean =>
  Object.entries(where).every(([name, wanted]) => {
    const value = Object.hasOwn(item as object, name)
      ? (item as Record<string, unknown>)[name]
      : undefined;
    return Array.isArray(value) ? value.includes(wanted) : value === wanted;
  });
