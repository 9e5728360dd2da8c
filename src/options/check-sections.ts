import { resume } from '../resume/fields';
import { kindOf, type Fields } from '../resume/kinds/field-kind';
import { isRest } from '../resume/section-names';
import type { Omission, Account, Spellings } from '../resume/account';
import { isSection } from '../view/section-list';
import { spellingsOf } from './option-record';
import type { Options } from './options';
import { mostSpellings } from './probably-meant';
import type { SectionLine } from './section-lines';

/** What the checks need to know about the résumé and its options. */
export interface About {
  /** Names of all sections in the schema and the résumé. */
  sections: ReadonlySet<string>;
  variants: ReadonlySet<string>;
  /** The chosen options: colour checks depend on the contrast and the scheme. */
  chosen: Pick<Options, 'contrast' | 'scheme'>;
}

/** The names of sections, with aliases from older schemas and common misnomers. */
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
    : [account.misspelt(path, 'unknown section', name, () => sectionSpellings(sections))];

/** Reports unknown sections, and filters on fields that the section does not have. */
export const checkSections = (
  lines: readonly SectionLine[],
  account: Account,
  about: About,
): Omission[] =>
  lines.flatMap((line, index) => {
    const { section, title, where } = line;
    if (!section || typeof section !== 'string') return [];
    const at = account.pathOf(lines, index);
    if (isRest(section))
      return title || where.size
        ? [{ path: at, reason: 'title and filter are ignored for "..."' }]
        : [];
    return [
      ...checkSectionName(section, account.pathOf(line, 'section') || at, about, account),
      ...checkWhere([...where.keys()], `${at}.where`, fieldsOf(section), account),
    ];
  });

/** The fields of a section's items; undefined for custom sections. */
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
      account.misspelt(`${path}.${name}`, 'unknown field in this section', name, () =>
        spellingsOf(known),
      ),
    );
