import { findLocale } from '../locale/find-locale';
import { wellFormed } from '../locale/language-tag';
import { basics } from '../resume/fields';
import type { Omission, CheckName, Account } from '../resume/account';
import { margins, pageCount } from '../view/style/style';
import { checkColors } from './check-colors';
import { checkSectionName, checkSections, sectionSpellings, type About } from './check-sections';
import { spellingsOf } from './option-record';
import { withoutWords } from './labels';
import type { Options } from './options';
import { mostSpellings } from './probably-meant';
import type { SectionLine } from './section-lines';

/** Returns what is wrong with the value of an option. The value is never empty. */
type Check = (value: unknown, path: string, about: About, account: Account) => Omission[];

/** A check for plain strings; texts in several languages are skipped. */
const ofText =
  (check: (typed: string, path: string, about: About, account: Account) => Omission[]): Check =>
  (value, path, about, account) =>
    typeof value === 'string' ? check(value, path, about, account) : [];

/** Checks that need more than the value itself. */
export const checks: Record<CheckName, Check> = {
  language: ofText(checkLanguage),
  colors: (value, _, { chosen }, account) =>
    checkColors(value as Options['colors'], chosen, account),
  margin: ofText((typed, path) =>
    margins(typed) ? [] : [{ path, reason: 'must be one to four lengths from 5mm to 60mm' }],
  ),
  pages: ofText((typed, path) =>
    pageCount(typed) ? [] : [{ path, reason: 'must be auto or a number from 1 to 99' }],
  ),
  variant: ofText(checkVariant),
  labels: (value, path, about, account) =>
    checkLabels(value as Options['labels'], path, about, account),
  sectionName: ofText(checkSectionName),
  sections: (value, _, about, account) => checkSections(value as SectionLine[], account, about),
};

function checkLanguage(typed: string, path: string): Omission[] {
  const english = findLocale('');
  const locale = findLocale(typed);
  const isTag = wellFormed(typed) !== '';
  const isEnglish = [typed, isTag ? locale.tag : ''].some((tag) => /^en(?![a-z])/i.test(tag));
  if (locale.labels !== english.labels || isEnglish) return [];
  const reason = isTag ? 'not supported; using English' : 'not a language tag';
  return [{ path, reason }];
}

function checkLabels(
  labels: Options['labels'],
  path: string,
  { sections }: About,
  account: Account,
): Omission[] {
  const words = [...Object.keys(findLocale('').labels), ...withoutWords];
  const known = new Set([...words, ...sections]);
  const spellings = () => [
    ...words.map((name) => [name, name] as const),
    ...spellingsOf(basics.fields).filter(([, name]) => words.includes(name)),
    ...sectionSpellings(sections),
  ];
  return [...labels.keys()]
    .filter((key) => !known.has(key))
    .map((key) => account.misspelt(`${path}.${key}`, 'unknown label', key, spellings));
}

function checkVariant(
  typed: string,
  path: string,
  { variants }: About,
  account: Account,
): Omission[] {
  if (variants.has(typed)) return [];
  const spellings = () =>
    [...variants].slice(0, mostSpellings).map((name) => [name, name] as const);
  return [account.misspelt(path, 'unknown variant', typed, spellings)];
}
