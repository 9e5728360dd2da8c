import { resume as fields } from '../resume/fields';
import { isRecord, keysOf, kindOf, property, type Fields, type Unread } from '../resume/kind';
import { isSection } from '../view/listing';
import type { About } from './checks';
import { spellingsOf } from './option-record';
import { withProbable, type Spellings } from './probably-meant';
import { sectionLine } from './section-lines';

/** The names of sections, and those that people and older schemas gave them. */
export const sectionSpellings = (sections: readonly string[]): Spellings => [
  ...sections.map((name) => [name, name] as const),
  ...spellingsOf(fields.fields).filter(([, name]) => isSection(name)),
];

export const checkSectionName = (name: string, path: string, { sections }: About): Unread[] =>
  sections.includes(name)
    ? []
    : [
        {
          path,
          reason: withProbable('no section of this résumé', name, sectionSpellings(sections)),
        },
      ];

/** Lines that name no section, and filters by fields that its items do not have. */
export function checkSections(value: unknown, path: string, about: About): Unread[] {
  const lines = Array.isArray(value)
    ? value.map((line: unknown, index) => [`${path}[${index}]`, line] as const)
    : [[path, value] as const];
  return lines.flatMap(([at, line]) => {
    const { section } = sectionLine.read(line, '');
    if (!section) return [];
    return [
      ...checkSectionName(section, isRecord(line) ? `${at}.section` : at, about),
      ...checkWhere(property(line, 'where'), `${at}.where`, fieldsOf(section)),
    ];
  });
}

/** The fields of a section's items; undefined where the author makes them up. */
const fieldsOf = (section: string): Fields | undefined =>
  isSection(section) ? kindOf(fields.fields![section]!).item?.fields : undefined;

const checkWhere = (where: unknown, path: string, known: Fields | undefined): Unread[] =>
  keysOf(where)
    .filter((name) => known && !Object.hasOwn(known, name))
    .map((name) => ({
      path: `${path}.${name}`,
      reason: withProbable('no field of this section', name, spellingsOf(known)),
    }));
