import type { CustomItem } from '../resume/custom';
import type { Item, SectionName } from '../resume/fields';
import type { Context } from './context';
import { composeAwards, composeCertificates, composePublications } from './credentials';
import { composeCustom, titleOf } from './custom';
import { composeEducation } from './education';
import { isSection, type Listed } from './listing';
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

/** How each section is composed. */
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

/** The sections of a page; empty ones have no heading. */
export function composeSections(
  listed: readonly Listed[],
  context: Context,
  prefix: string,
): Section[] {
  const ids = new Map<string, number>();
  const sections: Section[] = [];
  for (const { name, title, items } of listed) {
    if (!items.length) continue;
    const shown = title || titleOfSection(name, context);
    const { shape, items: composed } = composeItems(name, items, context, shown);
    const id = prefix + freeId(name, ids);
    sections.push({ id, title: context.inline(shown), shape, items: composed } as Section);
  }
  return sections;
}

const titleOfSection = (name: string, { label, options }: Context): string =>
  isSection(name)
    ? label(name)
    : (Object.hasOwn(options.labels, name) && options.labels[name]) || titleOf(name);

/**
 * An id that no other section has: `skills`, `skills-2` …
 * @param ids those that are taken, with the last number that each was given
 */
function freeId(name: string, ids: Map<string, number>): string {
  const own = isSection(name) ? name : idOf(name);
  let count = (ids.get(own) ?? 0) + 1;
  while (count > 1 && ids.has(`${own}-${count}`)) count++;
  ids.set(own, count);
  if (count === 1) return own;
  const id = `${own}-${count}`;
  ids.set(id, 1);
  return id;
}

/** A key as an id: letters, digits and hyphens, so that nothing needs to be escaped in a selector. */
const idOf = (name: string): string =>
  name.replace(/[^A-Za-z\d]+/g, '-').replace(/^-|-$/g, '') || 'section';

/** The table pairs each name with its own items, which TypeScript cannot follow through a variable. */
function composeItems(name: string, items: readonly unknown[], context: Context, title: string) {
  if (!isSection(name)) {
    return {
      shape: 'entries',
      items: composeCustom(items as readonly CustomItem[], name, context),
    } as SectionItems;
  }
  const { shape, compose } = sectionKinds[name] as unknown as Compose<SectionName, Shape>;
  return { shape, items: compose(items as never[], context, title) } as SectionItems;
}
