import { render } from '../index';
import resume from '../resume.json';

/** A document as the checker used by `resume audit` reads it. */
interface Source {
  html: string;
  css: string;
  /** Of the body, without markup. */
  text: string;
  headings: { level: number; text: string }[];
}

/** What the checker takes points for, and a change to a document that must cost them. */
type Rule = [
  rule: string,
  points: number,
  breaks: (source: Source) => boolean,
  spoil: (html: string) => string,
];

const inMain = (markup: string) => (html: string) => html.replace('<main>', `<main>${markup}`);
const inStyle = (css: string) => (html: string) => html.replace('</style>', `${css}</style>`);
const without = (pattern: RegExp) => (html: string) => html.replace(pattern, '');
const rename = (from: RegExp, to: string) => (html: string) =>
  html.replace(new RegExp(`<(/?)${from.source}\\b`, 'g'), `<$1${to}`);

const commonFonts =
  /helvetica|arial|calibri|cambria|georgia|times new roman|verdana|tahoma|trebuchet|-apple-system|system-ui|segoe ui/i;
const showFonts = /impact|comic sans|papyrus|brush script|lucida handwriting|chalkboard/i;
const iconFont = /(^|\s)(fa[srbl]?|glyphicon|material|bi|mdi|icon)(-\S*)?(\s|$)/;
const emoji = /[\u{1F000}-\u{1FAFF}\u{2600}-\u{27BF}\u{2B00}-\u{2BFF}\u{FE00}-\u{FE0F}]/u;
const privateUse = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]/u;

const rules: Rule[] = [
  ['no <header>', 2, ({ html }) => !/<header\b/.test(html), rename(/header/, 'div')],
  ['no <section>', 2, ({ html }) => !/<section\b/.test(html), rename(/section/, 'div')],
  ['no h1', 3, ({ headings }) => count(headings, 1) === 0, rename(/h1/, 'p')],
  ['a second h1', 2, ({ headings }) => count(headings, 1) > 1, rename(/h2/, 'h1')],
  ['a heading level skipped', 1, ({ headings }) => headings.some(skips), rename(/h2/, 'h5')],
  ['few headings', 4, ({ headings }) => headings.length < 3, rename(/h[2-6]/, 'p')],
  ['an empty heading', 2, ({ headings }) => headings.some(lasts(0, 0)), inMain('<h2> </h2>')],
  ['a short heading', 1, ({ headings }) => headings.some(lasts(1, 2)), inMain('<h2>Go</h2>')],
  ['a font for show', 10, ({ css }) => showFonts.test(css), inStyle('p{font-family:Impact}')],
  ['@font-face', 3, ({ css }) => /@font-face|fonts\.googleapis/.test(css), inStyle('@font-face{}')],
  ['no common font', 5, ({ css }) => !commonFonts.test(css), without(/<style>[^]*<\/style>/)],
  ['a table', 15, ({ html }) => /<table\b/.test(html), inMain('<table></table>')],
  [
    'columns',
    5,
    ({ css }) => /column-count|columns\s*:/.test(css),
    inStyle('p{grid-template-columns:1fr 3fr}'),
  ],
  [
    'floats',
    3,
    ({ css }) => (css.match(/float:\s*(left|right)/g) ?? []).length > 2,
    inStyle('p{float:left}a{float:right}i{float: left}'),
  ],
  [
    'wrapping with space between',
    2,
    ({ css }) => /flex-wrap/.test(css) && /justify-content:\s*space-between/.test(css),
    inStyle('p{flex-wrap:wrap;justify-content:space-between}'),
  ],
  [
    'an image without alternative text',
    2,
    ({ html }) => images(html).some((tag) => !/ alt="[^"]*[^\s"]/.test(tag)),
    inMain('<img src="a.png" alt="">'),
  ],
  [
    'many images',
    2,
    ({ html }) => images(html).length > 5,
    inMain('<img src="a.png" alt="A">'.repeat(6)),
  ],
  [
    'small type in px',
    3,
    ({ css }) =>
      [...css.matchAll(/font-size:\s*([\d.]+)px/g)].some(([, size]) => Number(size) < 10),
    inStyle('p{font-size:9px}'),
  ],
  ['no lang', 2, ({ html }) => !/<html [^>]*lang="[^"]+"/.test(html), without(/ lang="[^"]*"/)],
  [
    'a link that says nothing',
    1,
    ({ html }) => />\s*(click here|here|read more|link)\s*<\/a>/i.test(html),
    inMain('<a href="#a">here</a>'),
  ],
  [
    'no e-mail address',
    5,
    ({ html, text }) => !/mailto:/.test(html) && !/\w@\w+\.\w/.test(text),
    without(/mailto:|@/g),
  ],
  ['no telephone link', 3, ({ html }) => !/<a [^>]*href="tel:/.test(html), without(/tel:/g)],
  [
    'a class of an icon font',
    3,
    ({ html }) =>
      [...html.matchAll(/ class="([^"]*)"/g)].some(([, names]) => iconFont.test(names!)),
    inMain('<i class="name icon-phone"></i>'),
  ],
  ['an icon as text', 4, ({ text }) => privateUse.test(text), inMain('\uE001')],
  ['an emoji or a dingbat', 3, ({ text }) => emoji.test(text), inMain('✓')],
];

const count = (headings: Source['headings'], wanted: number) =>
  headings.filter(({ level }) => level === wanted).length;

const skips = ({ level }: { level: number }, index: number, all: Source['headings']) =>
  index > 0 && level > all[index - 1]!.level + 1;

const lasts =
  (least: number, most: number) =>
  ({ text }: { text: string }) =>
    text.length >= least && text.length <= most;

const images = (html: string) => html.match(/<img [^>]*>/g) ?? [];

const styles = /<style>[^]*?<\/style>/g;

const readSource = (document: string): Source => {
  const html = document.replace(styles, '');
  const headings = [...html.matchAll(/<h([1-6])\b[^>]*>([^]*?)<\/h\1>/g)];
  return {
    html,
    css: (document.match(styles) ?? []).join('\n'),
    text: html.replace(/^[^]*<body\b[^>]*>|<[^>]*>/g, ''),
    headings: headings.map(([, level, inner]) => ({
      level: Number(level),
      text: inner!.replace(/<[^>]*>/g, '').trim(),
    })),
  };
};

const brokenIn = (html: string) => {
  const source = readSource(html);
  return rules.filter(([, , breaks]) => breaks(source));
};

const scoreOf = (html: string) => brokenIn(html).reduce((score, [, points]) => score - points, 100);

const sample = render(resume);

test('the sample has 97 of 100 points or more, and loses them for its fonts alone', () => {
  const broken = brokenIn(sample).map(([rule]) => rule);
  expect(broken.filter((rule) => rule !== '@font-face')).toEqual([]);
  expect(scoreOf(sample)).toBeGreaterThanOrEqual(97);
});

test('the sample in the fonts of the system has all 100 points', () => {
  const html = render(resume, { font: 'system' });
  expect(brokenIn(html).map(([rule]) => rule)).toEqual([]);
  expect(scoreOf(html)).toBe(100);
});

test.each(rules)('a document loses points for: %s', (rule, points, _, spoil) => {
  const before = brokenIn(sample).map(([name]) => name);
  const after = brokenIn(spoil(sample)).map(([name]) => name);
  expect(after).toContain(rule);
  if (!before.includes(rule)) expect(scoreOf(spoil(sample))).toBeLessThanOrEqual(100 - points);
});
