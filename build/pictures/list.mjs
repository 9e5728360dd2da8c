import { looks } from './looks.mjs';

/**
 * The screens on which the sample is shown.
 * @type {Record<string, { width: number, height: number, scale: number, dark: boolean }>}
 */
export const screens = {
  desktop: { width: 1100, height: 900, scale: 1, dark: false },
  dark: { width: 1100, height: 900, scale: 1, dark: true },
  phone: { width: 360, height: 780, scale: 2, dark: false },
};

/** The files that `npm run pictures` writes to `docs/pictures/`. @type {readonly string[]} */
export const pictureFiles = [
  'ordinal.png',
  'example.pdf',
  ...Object.keys(screens).map((screen) => `resume-${screen}.png`),
  // The sample has two pages.
  'resume-page-1.png',
  'resume-page-2.png',
  ...Object.keys(looks).map((name) => `options/${name}.webp`),
];
