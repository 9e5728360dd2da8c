import { sectionNames } from '../../src/view/section-list';

/** Creates a résumé and options that would print a single input many times. */
export type Wide = () => { resume: object; options?: object };

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const kept = (count: number, value: unknown) => times(count, () => value);

const tag = (index: number) =>
  String.fromCharCode(97 + (Math.floor(index / 26) % 26), 97 + (index % 26));

/** One text in sixty languages. */
const translated = (text: string) => Object.fromEntries(times(60, (index) => [tag(index), text]));

/** Sections with nothing but ones, up to 200 kB. */
const ones = kept(99_000, 1);

/** One thing of 100 kB that stands in many places, as an anchor of YAML does. */
const anchor = 'a & b '.repeat(17_000);
const aliases = kept(1000, anchor);
const thing = { name: 'a', summary: 'b <c> '.repeat(16_000) };

/** Ten of what holds ten of what holds ten … */
const laughs = (levels: number, make: (ten: unknown[]) => unknown): unknown =>
  levels ? make(kept(10, laughs(levels - 1, make))) : 'ha & ha';

/** The same, each level made once. */
function laughing(levels: number, make: (ten: unknown[]) => unknown): unknown {
  let level: unknown = 'ha & ha';
  for (let left = levels; left; left--) level = make(kept(10, level));
  return level;
}

/** One within another, as deep as that. */
const within = (levels: number, make: (inner: unknown) => unknown): unknown =>
  times(levels, () => make).reduce((inner, wrap) => wrap(inner), 'ha & ha' as unknown);

const record = (ten: unknown[]) => Object.fromEntries(ten.map((inner, at) => [`k${at}`, inner]));

export const wideInputs: Record<string, Wide> = {
  'a label with many placeholders': () => ({
    resume: { education: kept(300, { area: 'Art & design of Norwegian ferries', studyType: 'M' }) },
    options: { labels: { degree: '{area}'.repeat(15_000) } },
  }),
  'a long word for now': () => ({
    resume: { work: kept(6500, { startDate: '2020' }) },
    options: { labels: { present: 'now '.repeat(22_500) } },
  }),
  'a long word for a profile': () => ({
    resume: { basics: { profiles: kept(4000, { username: 'a' }) } },
    options: { labels: { profile: 'p & '.repeat(22_500) } },
  }),
  'a long word for keywords': () => ({
    resume: { work: kept(4000, { name: 'a', keywords: ['b'] }) },
    options: { labels: { keywords: 'k & '.repeat(22_500) } },
  }),
  'a long title of one section in many lines': () => ({
    resume: { skills: kept(50, { name: 'a' }) },
    options: { sections: kept(2000, 'skills'), labels: { skills: 't & '.repeat(30_000) } },
  }),
  'a translation for many entries': () => ({
    resume: {
      volunteer: kept(9000, { 'x-id': 'i' }),
      meta: {
        translations: { de: { volunteer: [{ 'x-id': 'i', summary: 'a & b '.repeat(5000) }] } },
      },
    },
    options: { language: 'de' },
  }),
  'a long tag of a language': () => ({
    resume: { basics: { name: 'a' }, work: ['b'], meta: { language: `de-${'x'.repeat(90_000)}` } },
  }),
  'a long tag with all languages': () => ({
    resume: {
      meta: { language: 'a-'.repeat(45_000), translations: { de: {}, fr: {} } },
      work: kept(3000, 'a'),
    },
    options: { languages: 'all' },
  }),
  ...Object.fromEntries(
    [...sectionNames, 'x-own'].map((name): [string, Wide] => [
      `ones in ${name}`,
      () => ({ resume: { [name]: ones } }),
    ]),
  ),
  'ones in profiles': () => ({ resume: { basics: { profiles: ones } } }),
  'ones in every section': () => ({
    resume: Object.fromEntries(sectionNames.map((name) => [name, kept(9000, 1)])),
  }),
  'ones in keywords': () => ({ resume: { skills: [{ name: 'a', keywords: ones }] } }),
  'ones in points': () => ({ resume: { work: [{ name: 'a', highlights: ones }] } }),
  'things within things of the author’s own': () => ({
    resume: { work: [{ name: 'a', team: within(45, (name) => ({ name, size: 1 })) }] },
  }),
  'points within points': () => ({
    resume: { work: [{ name: 'a', highlights: within(400, (inner) => ['a', [inner]]) }] },
  }),
  'points under keys': () => ({
    resume: { work: [{ name: 'a', highlights: [within(45, (inner) => ({ 'Built it': inner }))] }] },
  }),
  'second names of every field': () => ({
    resume: {
      work: kept(1500, {
        name: 'a',
        company: 'b',
        employer: 'c',
        organization: 'd',
        companyName: 'e',
      }),
    },
  }),
  'jobs within jobs': () => ({
    resume: {
      work: kept(40, { name: 'a', positions: kept(40, { title: 'b', projects: kept(3, 1) }) }),
    },
  }),
  'one key in each record': () => ({ resume: { education: kept(20_000, { area: 1 }) } }),
  'sections of his own with one item each': () => ({
    resume: Object.fromEntries(times(12_000, (index) => [`x-${index}`, [1]])),
  }),
  'keys of an item of his own': () => ({
    resume: { 'x-a': [Object.fromEntries(times(18_000, (index) => [`${index}`, 1]))] },
  }),
  'keys of many items of his own': () => ({
    resume: { 'x-a': kept(15_000, { bb: 1 }) },
  }),
  'all of sixty languages': () => ({
    resume: {
      basics: { name: 'Ada' },
      work: kept(1500, { name: 'a & b', position: 'c' }),
      meta: { translations: Object.fromEntries(times(80, (index) => [tag(index), {}])) },
    },
    options: { languages: 'all' },
  }),
  'all of sixty languages with ones': () => ({
    resume: {
      education: kept(80_000, 1),
      meta: { translations: Object.fromEntries(times(80, (index) => [tag(index), {}])) },
    },
    options: { languages: 'all' },
  }),
  'texts in sixty languages': () => ({
    resume: { work: kept(150, { name: translated('a & b'), summary: translated('c') }) },
    options: { languages: 'all' },
  }),
  'a text in sixty languages, in each of them': () => ({
    resume: {
      work: kept(150, { name: translated('a & b') }),
      meta: { translations: translated('') },
    },
    options: { languages: 'all' },
  }),
  'a text that stands in a list many times': () => ({ resume: { interests: aliases } }),
  'a text that stands in points many times': () => ({
    resume: { work: [{ name: 'a', highlights: aliases }] },
  }),
  'a text that is made of many': () => ({ resume: { basics: { summary: aliases } } }),
  'a text that stands in records many times': () => ({
    resume: { work: kept(1000, { name: anchor }) },
  }),
  'a text that stands in unknown keys many times': () => ({
    resume: {
      'x-a': [Object.fromEntries(aliases.map((alias, index) => [`k${index}`, alias]))],
    },
  }),
  'a text that is every section many times': () => ({
    resume: Object.fromEntries(sectionNames.map((name) => [name, aliases])),
  }),
  'a thing that stands in a list many times': () => ({ resume: { projects: kept(1000, thing) } }),
  'a thing that stands in unknown keys many times': () => ({
    resume: { 'x-a': kept(30, { a: thing, b: thing, c: kept(30, thing) }) },
  }),
  'lists within lists of one text': () => ({
    resume: { basics: { summary: laughing(9, (ten) => ten) } },
  }),
  'lists within lists of one entry': () => ({ resume: { work: laughing(9, (ten) => ten) } }),
  'records within records of one text': () => ({
    resume: { basics: { label: laughing(9, record) }, 'x-a': [{ b: laughing(9, record) }] },
  }),
  'records within records, all their own': () => ({
    resume: { basics: { label: laughs(4, record) }, 'x-a': [{ b: laughs(4, record) }] },
  }),
  'records within records of a section': () => ({
    resume: { skills: laughing(9, record), 'x-b': laughing(9, record) },
  }),
};
