// How Chromium rounds lengths, in px.

/** Most lengths are rounded down to a 64th of a pixel. */
export const layoutUnit = (length: number): number => Math.floor(length * 64) / 64;

/** A share of a length, calculated in per cent with single precision. */
export const shareOf = (length: number, factor: number): number =>
  Math.fround(Math.fround(length * Math.fround(Math.fround(factor) * 100)) / 100);

/** Sizes and line lengths are rounded to the nearest 64th. */
export const nearestUnit = (length: number): number => Math.round(length * 64) / 64;

/** The size in which text is drawn: rounded down to hundredths of a pixel, then to 64ths. */
export const shownSize = (size: number): number =>
  Math.floor((Math.floor(size * 100 + 1e-6) / 100) * 64 + 1e-6) / 64;
