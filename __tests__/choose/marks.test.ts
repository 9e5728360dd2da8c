import { render, renderText, select, type ThemeOptions } from '../../index';
import { sectionNames } from '../../src/view/section-list';
import { listShapes, marked, recordShapes } from './shapes';

/** Everything that is published. */
const given = (resume: unknown, options: object) =>
  render(resume, options as ThemeOptions) +
  renderText(resume, options as ThemeOptions) +
  JSON.stringify(select(resume, options as ThemeOptions));

const isGiven = (resume: unknown, options: object = { audience: 'public' }) =>
  ['render', 'select'].filter((_, at) => {
    const all = [
      render(resume, options as ThemeOptions),
      JSON.stringify(select(resume, options as ThemeOptions)),
    ];
    return all[at]!.includes('Word');
  });

const both = ['render', 'select'];

const places: Record<string, (mark: object) => object> = {
  ...Object.fromEntries(
    [...sectionNames, 'x-talks'].map((name): [string, (mark: object) => object] => [
      name,
      (mark) => ({ [name]: [{ name: 'Word', level: 'Word', text: 'Word', ...mark }] }),
    ]),
  ),
  'a profile': (mark) => ({ basics: { profiles: [{ network: 'Word', username: 'a', ...mark }] } }),
  'a place': (mark) => ({ basics: { location: { city: 'Word', ...mark } } }),
  'the place of a job': (mark) => ({ work: [{ name: 'A', location: { city: 'Word', ...mark } }] }),
  'a point': (mark) => ({ work: [{ name: 'A', highlights: [{ text: 'Word', ...mark }] }] }),
  'a keyword': (mark) => ({ skills: [{ name: 'A', keywords: [{ text: 'Word', ...mark }] }] }),
  'a course': (mark) => ({ education: [{ area: 'A', courses: [{ text: 'Word', ...mark }] }] }),
  'an author': (mark) => ({ publications: [{ name: 'A', authors: [{ name: 'Word', ...mark }] }] }),
  'a list within a list': (mark) => ({ work: [[[{ name: 'Word', ...mark }]]] }),
  'a lone record': (mark) => ({ education: { area: 'Word', ...mark } }),
  'a record of records': (mark) => ({ 'x-talks': { a: { name: 'Word', ...mark } } }),
  'a lone profile': (mark) => ({ basics: { profiles: { network: 'Word', ...mark } } }),
  'a list by another name': (mark) => ({ experience: [{ name: 'Word', ...mark }] }),
};

/** Every mark, with whether it hides from the public, and from everybody. */
const names: [name: string, public_: boolean, all: boolean][] = [
  ['private', true, false],
  ['x-private', true, false],
  ['x-hidden', true, true],
  ['ignore', true, true],
];

test.each(Object.entries(places))('%s is hidden by its marks, and shown without', (_, make) => {
  expect(isGiven(make({}))).toEqual(both);
  const wrong = names.flatMap(([name, hidden, always]) =>
    marked.flatMap(([value, on]) =>
      [
        { options: { audience: 'public' }, hides: on && hidden },
        { options: {}, hides: on && always },
      ]
        .filter(({ options, hides }) => {
          const found = isGiven(make({ [name]: value }), options);
          return found.length !== (hides ? 0 : 2);
        })
        .map(({ hides }) => `${name}: ${JSON.stringify(value)} ${hides ? 'shown' : 'hidden'}`),
    ),
  );
  expect(wrong).toEqual([]);
});

const tags: [what: string, tags: unknown][] = [
  ['a list', [null, 'secret']],
  ['a list of lists', [[], ['secret']]],
  ['a map by index', { 1: ['secret'] }],
  ['a map by index, of texts', { 0: 'open', 1: 'secret' }],
];

/** Points beside their tags, in each shape; the second is the one that is left out. */
const points: [what: string, points: (words: string[]) => object][] = [
  ['highlights', (words) => ({ highlights: words })],
  ['achievements', (words) => ({ achievements: words })],
  ['responsibilities', (words) => ({ responsibilities: words })],
  ['records', (words) => ({ highlights: words.map((text) => ({ text })) })],
  ['a map', (words) => ({ highlights: { 0: words[0], 1: words[1] } })],
];

test.each(points)('tags of points beside %s', (_, make) => {
  const wrong = tags.flatMap(([what, typed]) =>
    [{ without: ['secret'] }, { only: ['open'] }]
      .filter((options) => {
        const job = { name: 'A', ...make(['Open', 'Word']), 'x-highlightTags': typed };
        const all = given({ work: [job] }, options);
        return all.includes('Word') || !all.includes('Open') || all.includes('highlightTags');
      })
      .map((options) => `${what} ${JSON.stringify(options)}`),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.entries(listShapes))('entries of others, in the shape of %s', (_, make) => {
  const entries = [
    { name: 'Open', 'x-tags': ['open'] },
    { name: 'Word', 'x-tags': ['secret', 'other'] },
  ];
  for (const section of ['work', 'skills', 'x-talks', 'employment']) {
    for (const options of [{ without: ['secret'] }, { only: ['open'] }]) {
      const all = given({ [section]: make(entries) }, options);
      expect([all.includes('Open'), all.includes('Word')]).toEqual([true, false]);
    }
  }
});

test.each(Object.entries(recordShapes))('basics in the shape of %s', (_, make) => {
  const basics = make({
    name: 'Ada',
    phone: 'Word 1',
    location: make({ address: 'Word 2', city: 'Oslo' }),
    profiles: [{ network: 'Word', private: true }],
  });
  expect(given({ basics }, { audience: 'public' })).toContain('Ada');
  expect(given({ basics }, { audience: 'public' })).not.toContain('Word');
});

test('an entry of his own that is tagged for others is in neither', () => {
  const resume = { 'x-talks': { 'x-tags': ['secret'], 'x-id': 'Word', name: 'Word' } };
  expect(isGiven(resume, { without: ['secret'] })).toEqual([]);
});

test('a mark of his own list is no text: neither tags nor ids are printed', () => {
  const html = render({ 'x-talks': [{ name: 'A', 'x-tags': ['Word'], 'x-id': 'Word' }] });
  expect(html).not.toContain('Word');
});

test('a translation that holds a mark alone hides what it translates', () => {
  const resume = {
    work: [{ name: 'Word' }, { name: 'Open' }],
    meta: { translations: { de: { work: [{ private: true }] } } },
  };
  const all = given(resume, { audience: 'public', language: 'de' });
  expect(['Word', 'Open'].filter((word) => all.includes(word))).toEqual(['Open']);
});

test.each<[tags: unknown, options: object]>([
  ['secret, other', { without: ['secret'] }],
  [['Secret'], { without: 'secret' }],
  ['secret', { without: 'other; secret' }],
  [['backend'], { only: 'frontend, design' }],
])('tags %j are those of %j, in any case, and one by one', (tags, options) => {
  expect(given({ work: [{ name: 'Word', 'x-tags': tags }] }, options)).not.toContain('Word');
});
