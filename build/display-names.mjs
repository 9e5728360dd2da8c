// CLDR's names of languages, scripts and regions in a given locale.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from './cldr.mjs';

const packages = fileURLToPath(new URL('../node_modules', import.meta.url));
const folder = 'cldr-localenames-full/main';

/** The locales for which CLDR has display names, sorted: `de` comes before `de-AT`. */
export const displayLocales = () =>
  readdirSync(`${packages}/${folder}`)
    .filter((locale) => locale !== 'und')
    .sort();

/** All display names in a locale; most locales have only some of them. @param {string} locale */
export function displayNames(locale) {
  const files = readdirSync(`${packages}/${folder}/${locale}`);
  const names = files.map((file) => read(`${folder}/${locale}/${file.replace('.json', '')}`));
  return Object.assign({}, ...names.map(({ main }) => main[locale].localeDisplayNames));
}

/**
 * The name of a language with its script and region in brackets, or undefined if one of the names is missing.
 * @param {string} locale whose words to use
 * @param {string} tag may contain `{0}`, which is kept
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
