// How Chromium rounds lengths, in px.

/** Lengths are rounded as in Chromium: down to a 64th of a pixel. */
export const layoutUnit = (length: number): number => Math.floor(length * 64) / 64;

/** As Chromium counts: in per cent, with single precision. */
export const shareOf = (length: number, factor: number): number =>
  Math.fround(Math.fround(length * Math.fround(Math.fround(factor) * 100)) / 100);

/** Sizes, and lengths of lines, are rounded to the nearest. */
export const nearestUnit = (length: number): number => Math.round(length * 64) / 64;

/** The size in which Chromium draws: of whole hundredths of a pixel, those that are whole 64ths. */
export const shownSize = (size: number): number =>
  Math.floor((Math.floor(size * 100 + 1e-6) / 100) * 64 + 1e-6) / 64;
