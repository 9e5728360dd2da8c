import type { Locale } from '../../locale/locale';
import { colorOptions, type Options } from '../../options/options';
import type { Place } from '../../resume/location';
import { paperOf } from './paper';
import type { Style } from '../view';

/**
 * The style from the options; unknown values become the default.
 * @param location of the author: its country decides the paper size
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

/** Higher values of `page.pages` are ignored. */
const mostPages = 99;

/** A whole number of pages; null if it is not one. */
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

/** Custom colours are rare, so their code is loaded lazily. */
function composeSchemes(options: Options): Pick<Style, 'colors' | 'scheme' | 'colorScheme'> {
  const scheme = choice(options.scheme, ['light', 'dark']) ?? 'auto';
  if (options.colors === colorOptions.nothing)
    return { scheme, colorScheme: colorSchemes[scheme], colors: ownColors };
  const { composeColors } = require('./colors') as typeof import('./colors');
  return composeColors(options, scheme);
}

/** One of the given words, in upper or lower case; null for any other. */
export function choice<const Word extends string>(
  typed: string,
  words: readonly Word[],
): Word | null {
  if (!typed) return null;
  return words.find((word) => word.toLowerCase() === typed.toLowerCase()) ?? null;
}

const millimetres: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, '': 1 };

/** In millimetres: many printers cut off less, and more leaves no room for text. */
const [least, most] = [5, 60];

/** One to four lengths as in CSS, in millimetres if they have no unit. Null if one of them is invalid. */
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
