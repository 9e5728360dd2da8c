import { findLocale } from './find-locale';

/**
 * The name of a language in itself, from CLDR: that of the tag, or of its longest prefix that has one; with its region
 * if the theme knows the names of regions in that language.
 * @param tag BCP 47 in its usual case; returned as it is if there is no name
 */
export function ownName(tag: string): string {
  const { languageNames, namesWithRegion } =
    require('./language-names') as typeof import('./language-names');
  const parts = tag.split('-');
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const known = beginnings.find((beginning) => Object.hasOwn(languageNames, beginning));
  if (!known) return tag;
  const region = /^-([A-Z]{2})\b/.exec(tag.slice(known.length))?.[1];
  const pattern = namesWithRegion[known];
  if (!pattern || !region) return languageNames[known]!;
  const { regionName } = require('./region-names') as typeof import('./region-names');
  return pattern.replace('{0}', regionName(region, findLocale(tag).language));
}
