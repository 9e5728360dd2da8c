// Part of `npm run cldr`: writes src/locale/tag-tables.ts and src/locale/regional.ts, tables about language tags.
// Over 150 lines: all tables come from one reading of CLDR.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cldrName, localeTags, madeBy, monthsAndDates, read } from './cldr.mjs';

const source = fileURLToPath(new URL('../src/locale', import.meta.url));

export const tagTablesFile = `${source}/tag-tables.ts`;
export const regionalFile = `${source}/regional.ts`;

const known = readdirSync(
  fileURLToPath(new URL('../node_modules/cldr-dates-full/main', import.meta.url)),
).sort();
const languages = [...new Set(known.map((name) => name.split('-')[0] ?? ''))];

/** @type {Record<string, string>} */
const parents = read('cldr-core/supplemental/parentLocales').supplemental.parentLocales
  .parentLocale;

/** Codes of languages that have their own words in this theme: Montenegrin. */
const ownWords = ['cnr'];

/**
 * Two- and three-letter codes that CLDR replaces with another: "deu", "ger" and "cmn". The code of a single language
 * in a group, such as "arb", is only included if CLDR has dates in the language that replaces it.
 */
function languageCodes() {
  const { languageAlias } = read('cldr-core/supplemental/aliases').supplemental.metadata.alias;
  /** @type {[code: string, { _reason: string, _replacement: string }][]} */
  const all = Object.entries(languageAlias);
  return all
    .filter(
      ([code, { _reason: reason, _replacement: today }]) =>
        /^[a-z]{2,3}$/.test(code) &&
        !ownWords.includes(code) &&
        (reason !== 'macrolanguage' || languages.includes(today)),
    )
    .map(([code, { _replacement: today }]) => `${code}:${today}`)
    .sort();
}

/** The scripts of languages that are not written in Latin script, and of regions where a language uses another one. */
function likelyScripts() {
  /** @type {Record<string, string>} */
  const likely = read('cldr-core/supplemental/likelySubtags').supplemental.likelySubtags;
  const scriptOf = (/** @type {string} */ tag) => likely[tag]?.split('-')[1];
  return Object.keys(likely)
    .filter((tag) => {
      const [language = '', region] = tag.split('-');
      if (!languages.includes(language) || !/^[a-z]+(?:-[A-Z]{2})?$/.test(tag)) return false;
      return scriptOf(tag) !== (region ? scriptOf(language) : 'Latn');
    })
    .map((tag) => `${tag}:${scriptOf(tag)}`)
    .filter((entry) => !entry.startsWith('und'))
    .sort();
}

/** @param {string | undefined} name @returns {boolean} */
const isWorldEnglish = (name) =>
  name === 'en-001' || (name !== undefined && isWorldEnglish(parents[name]));

/** Regions that use international English, not US English. */
const worldEnglish = () =>
  ['001', ...Object.keys(parents).map((name) => /^en-(\w+)$/.exec(name)?.[1] ?? '')]
    .filter((region) => isWorldEnglish(`en-${region}`))
    .sort();

/** @param {string} name @param {string} type @param {string} value */
const constant = (name, type, value) => `export const ${name}${type} = ${value};`;

/** The source of the module of tag tables. */
export function tagTablesModule() {
  return [
    madeBy('build/tags.mjs'),
    '',
    '/** Language codes, each with the one that replaces it in BCP 47. */',
    '// prettier-ignore',
    constant('languageCodes', '', `'${languageCodes().join(' ')}'`),
    '',
    '/** Scripts other than Latin, by language, and by language and region where the region uses another script. */',
    '// prettier-ignore',
    constant('likelyScripts', '', `'${likelyScripts().join(' ')}'`),
    '',
    '/** Regions whose English puts the day before the month. */',
    '// prettier-ignore',
    constant('worldEnglish', '', `'${worldEnglish().join(' ')}'`),
    '',
  ].join('\n');
}

/**
 * Regions that use the dates of their language: CLDR has no Gregorian dates in Dari, and its months in Moroccan French
 * are easily confused ("jui.", "juil.").
 */
const leftOut = ['fa-AF', 'fr-MA'];

/** Every region of our languages whose dates or lists differ, under our tag. */
function differences() {
  const ours = localeTags();
  const tagOf = Object.fromEntries(ours.map((tag) => [cldrName(tag), tag]));
  /** @type {Map<string, string[]>} */
  const tags = new Map();
  for (const name of known) {
    const [, base = '', region] = /^(.+)-([A-Z]{2}|\d{3})$/.exec(name) ?? [];
    if (!region || tagOf[name] || leftOut.includes(name)) continue;
    const language = base === 'pt' ? 'pt' : (tagOf[base] ?? base);
    const tag = isWorldEnglish(name) ? 'en-GB' : language;
    if (!ours.includes(tag)) continue;
    const own = JSON.stringify(
      difference(monthsAndDates(tag, cldrName(tag)), monthsAndDates(tag, name)),
    );
    if (own !== '{}') tags.set(own, [...(tags.get(own) ?? []), `${language}-${region}`]);
  }
  return [...tags];
}

/** @param {ReturnType<typeof monthsAndDates>} usual @param {ReturnType<typeof monthsAndDates>} other */
function difference(usual, other) {
  const months = changed(everyForm(usual.months), everyForm(other.months));
  // A form that neither of them has is the same as the one before it.
  if (!(usual.months.abbreviatedAlone ?? other.months.abbreviatedAlone))
    delete months.abbreviatedAlone;
  if (!(usual.months.wideAlone ?? other.months.wideAlone)) delete months.wideAlone;
  const dates = { ...changed(usual.dates, other.dates), ...numbersOf(usual.dates, other.dates) };
  return {
    ...(Object.keys(months).length && { months }),
    ...(Object.values(dates).some(Boolean) && { dates }),
  };
}

/** @typedef {Record<'numericMonth' | 'numericDay', string>} Numbers */

/**
 * Numeric dates: both formats if one differs, so that a page uses one separator; none if CLDR itself mixes separators.
 * @param {Numbers} usual @param {Numbers} other
 */
function numbersOf(usual, other) {
  // Stand-alone months have the same numbers: Finland's Swedish has "L.y".
  const own = [other.numericMonth, other.numericDay].map((text) =>
    text.replace(/L{1,2}/g, (letters) => 'M'.repeat(letters.length)),
  );
  const marks = new Set(own.join(' ').match(/[-./年]/g));
  const isOther = own.join() !== [usual.numericMonth, usual.numericDay].join();
  return isOther && marks.size < 2
    ? { numericMonth: own[0], numericDay: own[1] }
    : { numericMonth: undefined, numericDay: undefined };
}

/** Months with all four forms filled in. @param {ReturnType<typeof monthsAndDates>['months']} months */
const everyForm = ({ abbreviated, wide, abbreviatedAlone, wideAlone }) => ({
  abbreviated,
  wide,
  abbreviatedAlone: abbreviatedAlone ?? abbreviated,
  wideAlone: wideAlone ?? wide,
});

/**
 * The values of a record that differ from the usual ones.
 * @template {object} T @param {T} usual @param {T} other @returns {Partial<T>}
 */
function changed(usual, other) {
  const entries = Object.entries(other).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(/** @type {any} */ (usual)[name]),
  );
  return /** @type {Partial<T>} */ (Object.fromEntries(entries));
}

/** The source of the module of regional differences. */
export function regionalModule() {
  return [
    madeBy('build/tags.mjs'),
    "import type { Cldr, Months } from './locale';",
    '',
    '/** How a region differs from its language. */',
    'export interface Regional {',
    '  months?: Partial<Months>;',
    "  dates?: Partial<Cldr['dates']>;",
    '}',
    '',
    '/** Tags with a region, grouped by the differences they share. */',
    '// prettier-ignore',
    'export const regional: readonly (readonly [tags: string, own: Regional])[] = [',
    ...differences().map(([own, tags]) => `  [${JSON.stringify(tags.join(' '))}, ${own}],`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(tagTablesFile, tagTablesModule());
  writeFileSync(regionalFile, regionalModule());
}
