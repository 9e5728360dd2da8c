// The names of languages in their own language: `npm run cldr` writes src/locale/language-names.ts with
// build/region-names.mjs.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localeTags, madeBy, read } from './cldr.mjs';
import { composedName, displayLocales, displayNames } from './display-names.mjs';

export const languageNamesFile = fileURLToPath(
  new URL('../src/locale/language-names.ts', import.meta.url),
);

export const namedTagsFile = fileURLToPath(new URL('../src/locale/named-tags.ts', import.meta.url));

/** Prefixes of tags that src/locale/find-locale.ts also maps to our languages. */
const alsoOurs = ['no', 'sr-Cyrl', 'zh'];

/** Codes with a shorter equivalent, which tags never contain. */
const noTags = ['overlong', 'bibliographic'];

/** The source of the module of language names. */
export function languageNamesModule() {
  const ours = localeTags().filter((tag) => !hasRegion(tag));
  return [
    madeBy('build/language-names.mjs'),
    '',
    '/** The names of languages in their own language. */',
    ...record('languageNames', ownNames()),
    '',
    '/** The same with a region, `{0}`, for languages whose region names are known here. */',
    ...record(
      'namesWithRegion',
      [...ours, ...alsoOurs].map((tag) => [tag, inMenu(tag, composedName(tag, `${tag}-{0}`))]),
    ),
    '',
  ].join('\n');
}

/** The source of the module that maps language names to our tags. */
export function namedTagsModule() {
  const english = displayNames('en').languages;
  const own = new Map(ownNames());
  /** @type {Map<string, string>} */
  const tags = new Map();
  for (const tag of ['en', ...localeTags(), ...alsoOurs])
    for (const name of [english[tag], own.get(tag)])
      if (name && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), tag);
  return [
    madeBy('build/language-names.mjs'),
    '',
    '/** Language tags by name, in English and in the language itself, in lower case. */',
    ...record('namedTags', [...tags]),
    '',
  ].join('\n');
}

/** @param {string} tag */
const hasRegion = (tag) => /-(?:[A-Z]{2}|\d{3})$/.test(tag);

/** @returns {[tag: string, text: string | undefined][]} */
function ownNames() {
  const { languageAlias } = read('cldr-core/supplemental/aliases').supplemental.metadata.alias;
  // `zh-Hant` comes after `zh` and overrides what it says.
  const names = new Map(displayLocales().flatMap(namesIn));
  // In this region the language uses another script.
  names.set('sr-ME', composedName('sr-Latn', 'sr-ME'));
  for (const [old, { _replacement: today, _reason: reason }] of Object.entries(languageAlias)) {
    if (/^[a-z]{2,3}$/.test(old) && !noTags.includes(reason)) names.set(old, names.get(today));
  }
  return [...names];
}

/**
 * The names of a locale and its sublocales in its own language. For locales with a region, only CLDR's special names,
 * such as "American English".
 * @param {string} locale @returns {[tag: string, text: string | undefined][]}
 */
function namesIn(locale) {
  const languages = Object.entries(displayNames(locale).languages ?? {});
  const own = languages.filter(
    ([tag]) => `${tag}-`.startsWith(`${locale}-`) && !/-(?:alt|menu)-/.test(tag),
  );
  /** @type {[tag: string, name: string | undefined][]} */
  const all = hasRegion(locale) ? own : [[locale, composedName(locale, locale)], ...own];
  return all.map(([tag, name]) => [tag, inMenu(locale, name)]);
}

/**
 * A name as written in a menu, capitalized if CLDR says so.
 * @param {string} locale @param {string | undefined} name @returns {string | undefined}
 */
function inMenu(locale, name) {
  const file = `cldr-misc-full/main/${locale}/contextTransforms`;
  if (!name || !existsSync(new URL(`../node_modules/${file}.json`, import.meta.url))) return name;
  const { languages } = read(file).main[locale].contextTransforms;
  return languages?.uiListOrMenu === 'titlecase-firstword'
    ? name[0]?.toUpperCase() + name.slice(1)
    : name;
}

/** @param {string} name @param {[tag: string, text: string | undefined][]} entries */
const record = (name, entries) => [
  '// prettier-ignore',
  `export const ${name}: Record<string, string> = {`,
  ...entries
    .filter(([, text]) => text)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([tag, text]) => `  ${JSON.stringify(tag)}: ${JSON.stringify(text)},`),
  '};',
];
