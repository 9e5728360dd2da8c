// Over 150 lines: one table.

/**
 * The looks of the gallery: the options that change how a page looks, with a picture for each of their values.
 * @typedef {object} Sample
 * @property {string} says the caption
 * @property {Record<string, unknown>} options
 * @property {'phone' | 'desktop'} [screen] paper by default
 *
 * @typedef {object} Look
 * @property {string} title
 * @property {string} text
 * @property {string} person whose résumé is shown
 * @property {import('./pictures-shots.mjs').Part} [part] of the sheet; its upper part by default
 * @property {2 | 3 | 4} columns number of pictures side by side
 * @property {Sample[]} samples
 */

/** @type {Look[]} */
export const looks = [
  {
    title: 'Typeface',
    text: 'Source Sans and Source Serif are embedded in the page. The system font embeds nothing.',
    person: 'nurse',
    part: { to: 0.4, width: 0.8 },
    columns: 3,
    samples: [
      { says: 'Sans', options: { font: 'sans' } },
      { says: 'Serif', options: { font: 'serif' } },
      { says: 'System font, here Open Sans', options: { font: 'system' } },
    ],
  },
  {
    title: 'Colours',
    text: 'An accent colour, or your own paper and ink. Text always keeps 7:1 contrast.',
    person: 'career-changer',
    part: { to: 0.34, width: 0.68 },
    columns: 4,
    samples: [
      { says: 'Wine', options: { colors: { accent: ['#7a1f3d', '#f0a8c0'] } } },
      { says: 'Forest', options: { colors: { accent: ['#2c5234', '#a5d6ad'] } } },
      { says: 'Indigo', options: { colors: { accent: ['#3b3486', '#bdb7f2'] } } },
      { says: 'Rust', options: { colors: { accent: ['#7d3510', '#f0b48f'] } } },
      {
        says: 'Ink alone',
        options: { colors: { accent: ['#16181d', '#e9ebef'], rule: ['#16181d', '#e9ebef'] } },
      },
      { says: 'Cream paper', options: { colors: { paper: '#fbf3e2', accent: '#6b2f16' } } },
      { says: 'Mist', options: { colors: { paper: '#eaf0f1', muted: '#3d4a50' } } },
      {
        says: 'Night',
        options: { colors: { paper: '#15202b', ink: '#f2efe6', accent: '#e9c46a' } },
      },
    ],
  },
  {
    title: 'Contrast',
    text: 'AA allows a brighter accent, where 7:1 would darken it.',
    person: 'designer',
    part: { to: 0.26, width: 0.8 },
    columns: 2,
    samples: [
      { says: 'AAA', options: { contrast: 'AAA', colors: { accent: ['#0a7d55', 'auto'] } } },
      { says: 'AA', options: { contrast: 'AA', colors: { accent: ['#0a7d55', 'auto'] } } },
    ],
  },
  {
    title: 'Light and dark',
    text: 'On screen, the page follows the reader’s setting or yours. Print is always light.',
    person: 'engineer',
    columns: 2,
    samples: [
      { says: 'Light, on a desktop', options: { scheme: 'light' }, screen: 'desktop' },
      { says: 'Dark, on a desktop', options: { scheme: 'dark' }, screen: 'desktop' },
      { says: 'Light, on a phone', options: { scheme: 'light' }, screen: 'phone' },
      { says: 'Dark, on a phone', options: { scheme: 'dark' }, screen: 'phone' },
    ],
  },
  {
    title: 'Layout',
    text: 'Dates and labels in a column beside the text, or text across the full width.',
    person: 'social-worker',
    columns: 2,
    samples: [
      { says: 'Gutter', options: { layout: 'gutter' } },
      { says: 'Wide', options: { layout: 'wide' } },
    ],
  },
  {
    title: 'Density',
    text: 'Space between lines, bullet points, entries and sections.',
    person: 'career-changer',
    columns: 3,
    samples: [
      { says: 'Compact', options: { density: 'compact' } },
      { says: 'Normal', options: { density: 'normal' } },
      { says: 'Airy', options: { density: 'airy' } },
    ],
  },
  {
    title: 'Numbered points',
    text: 'So an interviewer can ask about point three.',
    person: 'social-worker',
    part: { from: 0.238, to: 0.47, width: 0.62 },
    columns: 3,
    samples: [
      { says: 'In each entry', options: { numbering: true } },
      {
        says: 'Through the whole page',
        options: { numbering: { volunteer: 'through', work: 'through' } },
      },
      { says: 'Dashes', options: { numbering: false } },
    ],
  },
  {
    title: 'Figures',
    text: 'Amounts, percentages and counts in semi-bold.',
    person: 'engineer',
    part: { from: 0.198, to: 0.53, width: 0.92 },
    columns: 2,
    samples: [
      { says: 'Quiet', options: { figures: 'none' } },
      { says: 'Strong', options: { figures: 'strong' } },
    ],
  },
  {
    title: 'Photo',
    text: 'Square, round, portrait or none.',
    person: 'german',
    part: { to: 0.27, width: 0.8 },
    columns: 2,
    samples: [
      { says: 'Portrait', options: { image: { shape: 'portrait' } } },
      { says: 'Square', options: { image: { shape: 'square' } } },
      { says: 'Round', options: { image: { shape: 'round' } } },
      { says: 'None', options: { image: false } },
    ],
  },
  {
    title: 'Dates',
    text: 'Year, month or full dates, written as usual in your language and country.',
    person: 'student',
    part: { from: 0.207, to: 0.5, width: 0.9 },
    columns: 2,
    samples: [
      { says: 'Year', options: { dateFormat: 'year' } },
      { says: 'Month', options: { dateFormat: 'month' } },
      { says: 'Full', options: { dateFormat: 'full' } },
      { says: 'Numeric', options: { dateFormat: 'numeric' } },
    ],
  },
  {
    title: 'Printed links',
    text: 'Links cannot be clicked on paper, so their URLs can be printed.',
    person: 'career-changer',
    part: { from: 0.25, to: 0.575, width: 0.8 },
    columns: 3,
    samples: [
      { says: 'Where they help', options: { links: 'auto' } },
      { says: 'All', options: { links: 'all' } },
      { says: 'None', options: { links: 'none' } },
    ],
  },
  {
    title: 'Paper',
    text: 'A4 or Letter, your margins, and a maximum number of pages.',
    person: 'freelancer',
    part: { to: 1 },
    columns: 4,
    samples: [
      { says: 'A4', options: { page: { size: 'A4' } } },
      { says: 'Letter', options: { page: { size: 'Letter' } } },
      { says: 'Wide margins', options: { page: { size: 'A4', margin: '20mm 26mm' } } },
      { says: 'Two pages', options: { page: { size: 'A4', pages: 2 } } },
    ],
  },
];

/** The options without pictures, and why: they change what a page says, not how it looks. */
export const withoutPictures = {
  language: 'shown by the people above',
  languages: 'shown by the people above',
  sections: 'changes which sections are shown',
  labels: 'words',
  location: 'changes how much of the address is shown',
  version: 'changes whether a line is shown',
  footer: 'words',
  summary: 'words',
  audience: 'changes what the public sees',
  keep: 'changes what the public sees',
  only: 'changes which entries are shown',
  without: 'changes which entries are shown',
  variants: 'a named set of other options',
  variant: 'selects a named set of other options',
  lang: 'another theme’s name for language',
  locale: 'another theme’s name for language',
  sectionLabels: 'another theme’s name for labels',
  sectionTitles: 'another theme’s name for labels',
  photo: 'another theme’s name for image',
  picture: 'another theme’s name for image',
  preordered: 'has no effect',
};
