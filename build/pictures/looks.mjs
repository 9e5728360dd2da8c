/**
 * A picture in docs/options.md that shows the effect of an option's value.
 * @typedef {object} Look
 * @property {string} person whose résumé is shown: the name of a file in site/people
 * @property {Record<string, unknown>} options
 * @property {'desktop' | 'phone' | 'sheets'} [on] a screen, or all pages side by side; default: the first page on paper
 * @property {Part} [part] of the page on paper; default: all of it
 *
 * @typedef {object} Part as fractions of the page's height and width
 * @property {number} [from]
 * @property {number} to
 * @property {number} [left]
 * @property {number} [width]
 */

/** @param {string} person @param {Part | undefined} part @param {Record<string, Record<string, unknown>>} values */
const onPaper = (person, part, values) =>
  Object.entries(values).map(([name, options]) => [name, { person, part, options }]);

/** @param {string} person @param {Look['on']} on @param {Record<string, Record<string, unknown>>} values */
const shown = (person, on, values) =>
  Object.entries(values).map(([name, options]) => [name, { person, on, options }]);

const top = { to: 0.2, left: 0.06, width: 0.62 };

/** The pictures of options, by file name. @type {Readonly<Record<string, Look>>} */
export const looks = Object.fromEntries([
  ...onPaper('nurse', top, {
    'font-sans': { font: 'sans' },
    'font-serif': { font: 'serif' },
  }),
  ...onPaper('career-changer', undefined, {
    'density-compact': { density: 'compact' },
    'density-normal': { density: 'normal' },
    'density-airy': { density: 'airy' },
  }),
  ...onPaper('social-worker', undefined, {
    'layout-gutter': { layout: 'gutter' },
    'layout-wide': { layout: 'wide' },
  }),
  ...onPaper(
    'career-changer',
    { to: 0.2, width: 0.68 },
    {
      'colors-accent': { colors: { accent: ['#7a1f3d', '#f0a8c0'] } },
      'colors-paper': { colors: { paper: '#fbf3e2', accent: '#6b2f16' } },
      'colors-dark-paper': { colors: { paper: '#15202b', ink: '#f2efe6', accent: '#e9c46a' } },
    },
  ),
  ...shown('engineer', 'desktop', {
    'scheme-light': { scheme: 'light' },
    'scheme-dark': { scheme: 'dark' },
  }),
  ...onPaper(
    'social-worker',
    { from: 0.238, to: 0.44, width: 0.62 },
    {
      'numbering-true': { numbering: true },
      'numbering-through': { numbering: { volunteer: 'through', work: 'through' } },
      'numbering-false': { numbering: false },
    },
  ),
  ...onPaper(
    'engineer',
    { from: 0.235, to: 0.4, left: 0.08, width: 0.75 },
    {
      'figures-none': { figures: 'none' },
      'figures-strong': { figures: 'strong' },
    },
  ),
  ...onPaper(
    'student',
    { from: 0.225, to: 0.37, left: 0.04, width: 0.62 },
    {
      'dateFormat-year': { dateFormat: 'year' },
      'dateFormat-month': { dateFormat: 'month' },
      'dateFormat-full': { dateFormat: 'full' },
      'dateFormat-numeric': { dateFormat: 'numeric' },
    },
  ),
  ...onPaper(
    'german',
    { to: 0.22, left: 0.06, width: 0.7 },
    {
      'image-portrait': { image: { shape: 'portrait' } },
      'image-square': { image: { shape: 'square' } },
      'image-round': { image: { shape: 'round' } },
    },
  ),
  ...onPaper(
    'career-changer',
    { from: 0.25, to: 0.56, width: 0.8 },
    {
      'links-auto': { links: 'auto' },
      'links-all': { links: 'all' },
      'links-none': { links: 'none' },
    },
  ),
  ...shown('designer', 'sheets', {
    'page-pages-auto': { density: 'airy', page: { pages: 'auto' } },
    'page-pages-1': { density: 'airy', page: { pages: 1 } },
  }),
]);
