import { resume } from '../resume/fields';
import { kindOf, type Fields } from '../resume/kinds/field-kind';
import type { Omission, Account, Spellings } from '../resume/account';
import { isSection } from '../view/section-list';
import { spellingsOf } from './option-record';
import type { Options } from './options';
import { mostSpellings } from './probably-meant';
import type { SectionLine } from './section-lines';

/** What the values of options must fit that their form alone does not tell. */
export interface About {
  /** The names of the sections that the schema or the résumé has. */
  sections: ReadonlySet<string>;
  variants: ReadonlySet<string>;
  /** The options that are chosen: colours are looked at with what they say of contrast. */
  chosen: Pick<Options, 'contrast' | 'scheme'>;
}

/** The names of sections, and those that people and older schemas gave them. */
export const sectionSpellings = (sections: ReadonlySet<string>): Spellings => [
  ...[...sections].slice(0, mostSpellings).map((name) => [name, name] as const),
  ...spellingsOf(resume.fields).filter(([, name]) => isSection(name)),
];

export const checkSectionName = (
  name: string,
  path: string,
  { sections }: About,
  account: Account,
): Omission[] =>
  sections.has(name)
    ? []
    : [account.misspelt(path, 'no section of this résumé', name, () => sectionSpellings(sections))];

/** Lines that name no section, and filters by fields that its items do not have. */
export const checkSections = (
  lines: readonly SectionLine[],
  account: Account,
  about: About,
): Omission[] =>
  lines.flatMap((line, index) => {
    const { section, where } = line;
    if (!section || typeof section !== 'string') return [];
    const at = account.pathOf(lines, index);
    return [
      ...checkSectionName(section, account.pathOf(line, 'section') || at, about, account),
      ...checkWhere([...where.keys()], `${at}.where`, fieldsOf(section), account),
    ];
  });

/** The fields of a section's items; undefined where the author makes them up. */
const fieldsOf = (section: string): Fields | undefined =>
  isSection(section) ? kindOf(resume.fields[section]!).item?.fields : undefined;

const checkWhere = (
  names: readonly string[],
  path: string,
  known: Fields | undefined,
  account: Account,
): Omission[] =>
  names
    .filter((name) => known && !Object.hasOwn(known, name))
    .map((name) =>
      account.misspelt(`${path}.${name}`, 'no field of this section', name, () =>
        spellingsOf(known),
      ),
    );
