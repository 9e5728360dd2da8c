import type { CustomItem } from '../resume/custom';
import type { Item, SectionName } from '../resume/fields';
import type { Context } from './context';
import { composeAwards, composeCertificates } from './sections/credentials';
import { composeCustom, titleOf } from './sections/custom';
import { composeEducation } from './sections/education';
import { isSection, type Listed } from './section-list';
import { moreText } from './room';
import { composeProjects } from './sections/projects';
import { composePublications } from './sections/publications';
import { composeReferences } from './sections/references';
import { composeInterests, composeLanguages, composeSkills } from './sections/rows';
import { rowsOf } from './texts/run-in';
import type { Row, Section, SectionItems } from './shapes';
import { composeVolunteer, composeWork } from './sections/work';

type Shape = Section['shape'];
type ItemsOf<S extends Shape> = Extract<Section, { shape: S }>['items'];

/** Composes the items of a section in a shape; `title` is the title of the section. */
type Compose<N extends SectionName, S extends Shape> = {
  shape: S;
  compose: (items: Item<N>[], context: Context, title: string) => ItemsOf<S>;
};

/** The shape of each section, and the function that composes its items. */
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
  { prefix, taken }: Ids,
): Section[] {
  const sections: Section[] = [];
  let isBeforeWork = listed.some(({ name, items }) => name === 'work' && items.length > 0);
  for (const { name, title, items, more } of listed) {
    if (!items.length) continue;
    if (name === 'work') isBeforeWork = false;
    const shown = title || titleOfSection(name, context);
    const composed = composeItems(name, items, context, shown);
    const id = freeId(prefix + (isSection(name) ? name : idOf(name)), taken);
    const rest = more ? moreText(more, context) : '';
    sections.push({
      id,
      title: isOwnWord(shown, context) ? shown : context.inline(shown),
      more: rest,
      ...(isBeforeWork && isLong(composed) ? { ...composed, dense: true } : composed),
    } as Section);
  }
  return sections;
}

/** This many rows fill half the screen of a phone. */
const manyRows = 5;

const isLong = (composed: SectionItems): boolean =>
  composed.shape === 'rows' && composed.items.length >= manyRows;

/** Whether a title is one of the theme's labels, which need no isolation in a right-to-left page. */
const isOwnWord = (title: string, { locale }: Context): boolean =>
  locale.dir === 'rtl' && Object.values(locale.labels).includes(title);

const titleOfSection = (name: string, { label, options }: Context): string =>
  isSection(name) ? label(name) : options.labels.get(name) || titleOf(name);

/** Makes ids unique in a document. */
export interface Ids {
  /** Goes before each id if a document has several pages. */
  prefix: string;
  /** The ids in use, each with the last number given to it. */
  taken: Map<string, number>;
}

/** A free id whose `…-title` is free as well: `skills`, `skills-2` … */
function freeId(own: string, taken: Map<string, number>): string {
  const numbered = (count: number) => (count === 1 ? own : `${own}-${count}`);
  const isTaken = (id: string) => taken.has(id) || taken.has(`${id}-title`);
  let count = (taken.get(own) ?? 0) + 1;
  while (isTaken(numbered(count))) count++;
  taken.set(own, count);
  const id = numbered(count);
  if (count > 1) taken.set(id, 1);
  taken.set(`${id}-title`, 1);
  return id;
}

/** A key as an id of letters, digits and hyphens, which needs no escapes in a selector. */
const idOf = (name: string): string =>
  name.replace(/[^A-Za-z\d]+/g, '-').replace(/^-|-$/g, '') || 'section';

/** Needs casts: TypeScript cannot see that a section's name and its items belong together. */
function composeItems(name: string, items: readonly unknown[], context: Context, title: string) {
  if (!isSection(name)) {
    return composeCustom(items as readonly CustomItem[], name, context);
  }
  const { shape, compose } = sectionKinds[name] as unknown as Compose<SectionName, Shape>;
  const composed = compose(items as never[], context, title);
  return shape === 'rows'
    ? rowsOf(composed as Row[], context)
    : ({ shape, items: composed } as SectionItems);
}
