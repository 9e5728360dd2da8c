import { readFileSync } from 'node:fs';

export const facesFolder = new URL('../people/faces/', import.meta.url);

/**
 * The fonts that some people's scripts need, under the names that the theme uses.
 * `node build/people-faces.mjs` makes the files.
 * @type {{ person: string, family: string, weight: string, file: string, noto: string }[]}
 */
export const faces = [
  ['arabic', 'Noto Kufi Arabic', 'NotoKufiArabic-Regular.ttf', 'NotoKufiArabic-Bold.ttf'],
  [
    'hindi',
    'Noto Sans Devanagari',
    'NotoSansDevanagari-Regular.ttf',
    'NotoSansDevanagari-Bold.ttf',
  ],
  ['japanese', 'Noto Sans JP', 'NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'],
].flatMap(([person = '', family = '', regular = '', bold = '']) => [
  { person, family, weight: '400', file: `${person}-regular.woff2`, noto: regular },
  { person, family, weight: '500 900', file: `${person}-bold.woff2`, noto: bold },
]);

/** The `@font-face` rules for a person's page. @param {string} person */
export const faceRules = (person) =>
  faces
    .filter((face) => face.person === person)
    .map(({ family, weight, file }) => {
      const data = readFileSync(new URL(file, facesFolder)).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
    })
    .join('');
