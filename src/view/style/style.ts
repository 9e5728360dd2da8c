import type { Locale } from '../../locale/locale';
import { colorOptions, type Options } from '../../options/options';
import type { Place } from '../../resume/location';
import { paperOf } from './paper';
import type { Style } from '../view';

/**
 * The looks that the options choose; what is no known value is the default.
 * @param location the author's, by which his paper is chosen
 */
export const composeStyle = (options: Options, location: Place, locale: Locale): Style => ({
  font: choice(options.font, ['sans', 'serif', 'system']) ?? 'sans',
  density: choice(options.density, ['compact', 'normal', 'airy']) ?? 'normal',
  layout: choice(options.layout, ['gutter', 'wide']) ?? 'gutter',
  photo: choice(options.image.shape, ['square', 'round', 'portrait']) ?? 'auto',
  ...composeSchemes(options),
  page: {
    ...pageSize(options.page.size, location, locale),
    margin: margins(options.page.margin),
    pages: pageCount(options.page.pages),
  },
});

/** A résumé of more pages is as long as it gets. */
const mostPages = 99;

/** A whole number of pages. Null when it is none. */
export function pageCount(typed: string): number | null {
  const count = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= mostPages ? count : null;
}

function pageSize(typed: string, location: Place, locale: Locale) {
  const chosen = choice(typed, ['A4', 'Letter', 'any']);
  if (chosen) return { size: chosen === 'any' ? null : chosen, isChosen: true };
  return { size: paperOf(location, locale), isChosen: false };
}

const colorSchemes = { auto: 'light dark', light: 'light', dark: 'dark' } as const;

const ownColors: Style['colors'] = { light: {}, dark: {} };

/** Colours of the author's own are rare, and a part of their own. */
function composeSchemes(options: Options): Pick<Style, 'colors' | 'scheme' | 'colorScheme'> {
  const scheme = choice(options.scheme, ['light', 'dark']) ?? 'auto';
  if (options.colors === colorOptions.nothing)
    return { scheme, colorScheme: colorSchemes[scheme], colors: ownColors };
  const { composeColors } = require('./colors') as typeof import('./colors');
  return composeColors(options, scheme);
}

/** One of a few words, in any case. */
export function choice<const Word extends string>(
  typed: string,
  words: readonly Word[],
): Word | null {
  if (!typed) return null;
  return words.find((word) => word.toLowerCase() === typed.toLowerCase()) ?? null;
}

const millimetres: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, '': 1 };

/** Less is cut by many printers, more leaves no room for text. */
const [least, most] = [5, 60];

/** One to four lengths as in CSS; a bare number is millimetres. Null when one of them is none. */
export function margins(typed: string): number[] | null {
  if (!typed) return null;
  const lengths = typed.split(/[\s,]+/).map((length) => {
    const [, number, unit = ''] = /^(\d{1,4}(?:\.\d{1,4})?)(mm|cm|in|pt)?$/.exec(length) ?? [];
    return number === undefined ? NaN : Number(number) * millimetres[unit]!;
  });
  return lengths.length <= 4 && lengths.every((length) => length >= least && length <= most)
    ? lengths.map((length) => Math.round(length * 100) / 100)
    : null;
}
