// Names of languages, scripts and regions, in CLDR's words of a locale.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from './cldr.mjs';

const packages = fileURLToPath(new URL('../node_modules', import.meta.url));
const folder = 'cldr-localenames-full/main';

/** CLDR's names of the locales that say anything about names; `de` is before `de-AT`. */
export const displayLocales = () =>
  readdirSync(`${packages}/${folder}`)
    .filter((locale) => locale !== 'und')
    .sort();

/** All that CLDR says in a locale about names; few have everything. @param {string} locale */
export function displayNames(locale) {
  const files = readdirSync(`${packages}/${folder}/${locale}`);
  const names = files.map((file) => read(`${folder}/${locale}/${file.replace('.json', '')}`));
  return Object.assign({}, ...names.map(({ main }) => main[locale].localeDisplayNames));
}

/**
 * The name of a language with that of its script and so on behind it, or nothing where one has none.
 * @param {string} locale in whose words
 * @param {string} tag in which `{0}` stands for itself
 * @returns {string | undefined}
 */
export function composedName(locale, tag) {
  const { languages, scripts, territories, variants, localeDisplayPattern } = displayNames(locale);
  const [language = '', ...rest] = tag.split('-');
  const parts = { ...scripts, ...territories, ...variants, '{0}': '{0}' };
  const details = rest.map((part) => parts[part] ?? parts[part.toUpperCase()]);
  const name = languages?.[language];
  if (!name || details.includes(undefined)) return undefined;
  if (!details.length) return name;
  const { localePattern, localeSeparator } = localeDisplayPattern;
  const detail = details.reduce((one, other) => fill(localeSeparator, one, other));
  return fill(localePattern, name, detail);
}

/** @param {string} pattern @param {string} first @param {string} second */
const fill = (pattern, first, second) =>
  pattern.replace(/\{[01]\}/g, (place) => (place === '{0}' ? first : second));
