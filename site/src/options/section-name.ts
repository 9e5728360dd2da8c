import { synonyms } from '../../../src/resume/section-names';

const lettersOf = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .replace(/[_\s-]/g, '');

const names = new Map(
  Object.entries(synonyms).flatMap(([name, others]) =>
    [name, ...others].map((other) => [lettersOf(other), name]),
  ),
);

/** The schema's name of a section in any spelling; custom sections keep their key. */
export const sectionName = (typed: string): string => names.get(lettersOf(typed)) ?? typed.trim();

/** Maximum length of a shown name. */
const longest = 60;

/** A readable section name: `x-side_projects` becomes `Side projects`. */
export function spokenName(section: string): string {
  const words = section
    .replace(/^x-/i, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase();
  const name = (words || section).slice(0, longest);
  return name ? name.slice(0, 1).toUpperCase() + name.slice(1) : 'Not a section';
}
