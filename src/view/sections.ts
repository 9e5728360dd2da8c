import type { SectionLine } from '../options/options';
import type { Item, Resume, SectionName } from '../resume/fields';
import { inline } from '../text/markdown';
import type { Context } from './context';
import { composeAwards, composeCertificates, composePublications } from './credentials';
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

/** The sections of a page: those of the `sections` option, or else all; empty ones have no heading. */
export function composeSections(resume: Resume, context: Context): Section[] {
  const lines = context.options.sections.filter(({ section }) => isSection(section));
  const taken = new Set<unknown>();
  const ids = new Map<string, number>();
  const sections: Section[] = [];
  for (const line of lines.length ? lines : everySection()) {
    const name = line.section as SectionName;
    const items = resume[name].filter((item) => !taken.has(item) && matches(item, line.where));
    if (!items.length) continue;
    items.forEach((item) => taken.add(item));
    const count = (ids.get(name) ?? 0) + 1;
    ids.set(name, count);
    const title = line.title || context.label(name);
    sections.push({
      id: count > 1 ? `${name}-${count}` : name,
      title: inline(title),
      ...composeItems(name, items, context, title),
    });
  }
  return sections;
}

const everySection = (): SectionLine[] =>
  Object.keys(sectionKinds).map((section) => ({ section, title: '', where: {} }));

/** The table pairs each name with its own items, which TypeScript cannot follow through a variable. */
function composeItems(name: SectionName, items: unknown[], context: Context, title: string) {
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
