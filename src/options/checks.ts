import { findLocale } from '../locale/find-locale';
import { basics } from '../resume/fields';
import { isRecord, keysOf, type Unread } from '../resume/kind';
import { text } from '../resume/text';
import { composeStyle } from '../view/style';
import { checkColors } from './check-colors';
import { checkSectionName, checkSections, sectionSpellings } from './check-sections';
import { spellingsOf } from './option-record';
import { readOptions, type Options } from './options';
import { withProbable } from './probably-meant';

/** What a value must fit that its form alone does not tell. */
export interface About {
  /** The names of the sections that the schema or the résumé has. */
  sections: readonly string[];
  variants: readonly string[];
}

/** What is wrong with the value of one option; the value says something. */
export type Check = (value: unknown, path: string, about: About) => Unread[];

/** What is wrong with an option beyond its form, which the table of options knows. */
export const checks: { readonly [N in keyof Options]?: Check } = {
  language: checkLanguage,
  labels: checkLabels,
  colors: checkColors,
  page: checkPage,
  numbering: checkNumbering,
  variant: checkVariant,
  sections: checkSections,
};

function checkLanguage(value: unknown, path: string): Unread[] {
  const [typed, english] = [text.read(value, ''), findLocale('')];
  const locale = findLocale(typed);
  if (locale.labels !== english.labels || /^en(?![a-z])/i.test(typed)) return [];
  const isTag = locale !== english;
  const reason = isTag ? 'no words in this language; English stands in' : 'not a language tag';
  return [{ path, reason }];
}

function checkLabels(value: unknown, path: string, { sections }: About): Unread[] {
  if (!isRecord(value)) return [{ path, reason: 'not a map from names to words' }];
  const labels = Object.keys(findLocale('').labels);
  const known = [...labels, ...sections];
  const spellings = [
    ...known.map((name) => [name, name] as const),
    ...spellingsOf(basics.fields).filter(([, name]) => labels.includes(name)),
    ...sectionSpellings(sections),
  ];
  return keysOf(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: `${path}.${key}`,
      reason: withProbable('not a word of the page', key, spellings),
    }));
}

function checkPage(value: unknown, path: string): Unread[] {
  const { page } = readOptions({ page: value }, undefined);
  return page.margin && !composeStyle(readOptions({ page }, undefined)).page.margin
    ? [{ path: `${path}.margin`, reason: 'not one to four lengths between 5mm and 60mm' }]
    : [];
}

function checkNumbering(value: unknown, path: string, about: About): Unread[] {
  if (Array.isArray(value)) {
    return value.flatMap((name, index) =>
      checkSectionName(text.read(name, ''), `${path}[${index}]`, about),
    );
  }
  const names = isRecord(value) ? keysOf(value).filter((name) => name !== '*') : [];
  return names.flatMap((name) => checkSectionName(name, `${path}.${name}`, about));
}

function checkVariant(value: unknown, path: string, { variants }: About): Unread[] {
  const typed = text.read(value, '');
  if (variants.includes(typed)) return [];
  const spellings = variants.map((name) => [name, name] as const);
  return [{ path, reason: withProbable('no variant of this name', typed, spellings) }];
}
