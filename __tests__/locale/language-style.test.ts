import { render } from '../../index';

const styleOf = (options: object, name = 'Ada Example'): string =>
  /<style>([^]*)<\/style>/
    .exec(render({ basics: { name } }, options))![1]!
    .replace(/@font-face\{.*?\}/g, '');

/** The faces of the body: the last ones that the style sheet sets. */
const facesOf = (options: object): string =>
  [...styleOf(options).matchAll(/--font-family:\s*([^;}]*)/g)].at(-1)![1]!;

test.each<[language: string, sans: string, serif: string]>([
  ['ar', 'Noto Kufi Arabic', 'Noto Naskh Arabic'],
  ['fa', 'Noto Kufi Arabic', 'Noto Naskh Arabic'],
  ['ur', 'Noto Nastaliq Urdu', 'Noto Naskh Arabic'],
  ['he', 'Noto Sans Hebrew', 'Noto Serif Hebrew'],
  ['hi', 'Noto Sans Devanagari', 'Noto Serif Devanagari'],
  ['mr', 'Noto Sans Devanagari', 'Noto Serif Devanagari'],
  ['bn', 'Noto Sans Bengali', 'Noto Serif Bengali'],
  ['ta', 'Noto Sans Tamil', 'Noto Serif Tamil'],
  ['te', 'Noto Sans Telugu', 'Noto Serif Telugu'],
  ['th', 'Noto Sans Thai', 'Noto Serif Thai'],
  ['si', 'Noto Sans Sinhala', 'Noto Serif Sinhala'],
  ['am', 'Noto Sans Ethiopic', 'Noto Serif Ethiopic'],
  ['ka', 'Noto Sans Georgian', 'Noto Serif Georgian'],
  ['pa', 'Noto Sans Gurmukhi', 'Noto Serif Gurmukhi'],
  ['ne', 'Noto Sans Devanagari', 'Noto Serif Devanagari'],
  ['gu', 'Noto Sans Gujarati', 'Noto Serif Gujarati'],
  ['kn', 'Noto Sans Kannada', 'Noto Serif Kannada'],
  ['ml', 'Noto Sans Malayalam', 'Noto Serif Malayalam'],
  ['hy', 'Noto Sans Armenian', 'Noto Serif Armenian'],
  ['my', 'Noto Sans Myanmar', 'Noto Serif Myanmar'],
  ['km', 'Noto Sans Khmer', 'Noto Serif Khmer'],
  ['pa-Arab', 'Noto Kufi Arabic', 'Noto Naskh Arabic'],
])('%s has %s after our own faces, and %s in serif', (language, sans, serif) => {
  const named = (font: string) =>
    facesOf({ language, font })
      .split(',')
      .map((face) => face.replace(/['"]/g, ''));
  expect(named('sans').slice(0, 3)).toEqual(['Ordinal Sans', 'Ordinal Numbers', sans]);
  expect(named('sans').slice(-2)).toEqual(['system-ui', 'sans-serif']);
  expect(named('serif').slice(0, 3)).toEqual(['Ordinal Serif', 'Ordinal Numbers', serif]);
  expect(named('serif').at(-1)).toBe('serif');
  expect(named('system')[0]).toBe(sans);
});

test.each<[language: string, tag: string]>([
  ['ja', 'JP'],
  ['ko', 'KR'],
  ['zh', 'SC'],
  ['cmn', 'SC'],
  ['zh-SG', 'SC'],
  ['zh-Hant', 'TC'],
  ['zh-TW', 'TC'],
  ['yue', 'TC'],
  ['zh-HK', 'HK'],
  ['zh-Hant-MO', 'HK'],
])('%s has the faces of %s before ours', (language, tag) => {
  for (const [font, name] of [
    ['sans', 'Sans'],
    ['serif', 'Serif'],
  ] as const) {
    const faces = facesOf({ language, font });
    const [own, cjk] = [`'Noto ${name} ${tag}'`, `'Noto ${name} CJK ${tag}'`];
    expect(faces.indexOf(own)).toBeGreaterThan(0);
    expect(faces.indexOf(cjk)).toBeGreaterThan(faces.indexOf(own));
    expect(faces.indexOf(`'Ordinal ${name}'`)).toBeGreaterThan(faces.indexOf(cjk));
  }
});

test.each(['en', 'de', 'ru', 'el', 'vi', 'sr-Latn', 'sr-Cyrl'])(
  '%s names no face of another script, and no foot of its own',
  (language) => {
    expect(styleOf({ language })).not.toMatch(
      /Noto Sans \w|@bottom-left ?\{[^}]*direction:|:lang\(ur\)\{/,
    );
  },
);

test.each<[language: string, rem: string | undefined]>([
  ['en', undefined],
  ['nl', undefined],
  ['ru', '12.9'],
  ['bg', '10.3'],
  ['ko', '11.7'],
  ['ta', '13'],
  ['de', undefined],
])('the gutter of %s is %s', (language, rem) => {
  const own = /@media print,\(min-width:44\.01rem\)\{:root\{--gutter:([\d.]+)rem\}\}/;
  expect(own.exec(styleOf({ language }))?.[1]).toBe(rem);
});

const several = {
  basics: { name: 'Lea Example' },
  meta: {
    language: 'en',
    translations: {
      fa: { basics: { name: 'لیلا نمونه' } },
      ja: { basics: { name: '見本 玲' } },
      ru: { basics: { name: 'Lea Example' } },
    },
  },
};

test('each language of a document has its own faces, gutter and foot', () => {
  const html = render(several, { languages: 'all' });
  expect(html).toContain(
    'data-name="Lea Example" data-name-fa="لیلا نمونه" data-name-ja="見本 玲">',
  );
  expect(html).toMatch(/#edition-ja,label\[lang='ja'\]\{font-family:'Hiragino Sans'/);
  expect(html).toContain('{#edition-ru{--gutter:12.9rem}}');
  expect(html).toContain('@page edition-en{@bottom-left{content:attr(data-name);direction:ltr}');
  expect(html).toContain(
    "content:counter(page,persian) ' / ' counter(pages,persian);direction:ltr",
  );
  expect(html).not.toMatch(/:root\{--gutter:(?!9\.3rem|0rem)/);
});

test('a résumé in one language has no rules for several', () => {
  expect(styleOf({ language: 'ar' })).not.toMatch(/edition|fieldset|\.languages/);
});

test('Urdu has room for nastaliq, and in serif, which is naskh, needs none', () => {
  expect(styleOf({ language: 'ur' })).toContain('body{--leading:1.7}');
  expect(styleOf({ language: 'ur' })).toContain('h2:lang(ur){padding-top:.5rem}');
  expect(styleOf({ language: 'ur', font: 'serif' })).not.toContain('--leading:1.7');
});

test.each(['sans', 'serif'])('the foot on paper has the faces of the page in %s', (font) => {
  expect(styleOf({ font })).toContain('font:8pt var(--font-family)');
});

test('headings in Georgian have no capitals', () => {
  expect(styleOf({ language: 'ka' })).toContain('h2:lang(ka){text-transform:none}');
});
