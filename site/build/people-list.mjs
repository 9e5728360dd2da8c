/**
 * The people of the gallery, in order. Each has a résumé in `people/`, except the theme's sample.
 * @typedef {object} Person
 * @property {string} file name of the résumé, without its extension
 * @property {string} is their job, in English
 * @property {string} note what their page shows
 * @property {string} language in English
 * @property {number} pages number of sheets
 */

/** @type {Person[]} */
export const people = [
  ['engineer', 'Platform engineer', 'Numbered achievements, one page', 'English', 1],
  ['designer', 'Product designer', 'Serif font, with a wine-red accent', 'English', 1],
  ['academic', 'Professor', 'Forty publications, with her name highlighted', 'English', 3],
  ['german', 'Civil engineer', 'With a photo, as usual in Germany', 'German', 1],
  ['student', 'Student', 'Education first, on Letter paper', 'English', 1],
  ['nurse', 'Clinical nurse manager', 'Two jobs at one hospital, grouped', 'English', 1],
  ['arabic', 'Structural engineer', 'Right-to-left layout', 'Arabic', 1],
  ['japanese', 'Embedded software engineer', 'Japanese dates and brackets', 'Japanese', 1],
  ['hindi', 'Journalist', 'Devanagari, with Hindi titles and months', 'Hindi', 1],
  ['freelancer', 'Technical writer', 'Clients before employers', 'English', 1],
  [
    'two-languages',
    'Energy engineer',
    'Two languages and two variants in one file',
    'French and English',
    1,
  ],
  ['social-worker', 'Community organiser', 'Volunteering before paid work', 'English', 1],
  ['career-changer', 'Data analyst, former teacher', 'The wide layout', 'English', 1],
  ['sample', 'Systems engineer', 'The résumé that the theme was made for', 'English', 2],
].map(([file, is, note, language, pages]) => ({ file, is, note, language, pages }));
