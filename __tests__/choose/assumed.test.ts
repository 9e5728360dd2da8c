import { inspect, type ThemeOptions } from '../../index';

const work = [
  { name: 'One', position: 'First', startDate: '2019' },
  { name: 'Two', position: 'Second', startDate: '2017' },
];

const said = (own: object, translation: object, options?: ThemeOptions) =>
  inspect({ ...own, meta: { language: 'en', translations: { fr: translation } } }, options)
    .filter(({ path }) => path.startsWith('meta.translations'))
    .map(({ path, reason }) => `${path.slice('meta.translations.fr.'.length)} ${reason}`);

const taken = (own: string, why: string) =>
  `matched to ${own} by position, but ${why}; add the same x-id to both`;
const otherLength = 'the lists differ in length';
const differs = 'they differ';

test.each<[what: string, own: object[], translation: object[], expected: string[]]>([
  ['lists that are alike', work, [{ position: 'Premier' }, { position: 'Deuxième' }], []],
  [
    'the same with names and dates',
    work,
    [
      { name: 'One', position: 'Premier' },
      { name: 'Deux', startDate: '2017' },
    ],
    [],
  ],
  ['a shorter one', work, [{ position: 'Deuxième' }], [`work[0] ${taken('work[0]', otherLength)}`]],
  [
    'a longer one',
    work,
    [{ position: 'Premier' }, { position: 'Deuxième' }, { position: 'Troisième' }],
    [
      `work[0] ${taken('work[0]', otherLength)}`,
      `work[1] ${taken('work[1]', otherLength)}`,
      'work[2] matches no entry: none at its position, or it has an x-id',
    ],
  ],
  [
    'another order, by names',
    work,
    [
      { name: 'Two', position: 'Deuxième' },
      { name: 'One', position: 'Premier' },
    ],
    [`work[0] ${taken('work[0]', differs)}`, `work[1] ${taken('work[1]', differs)}`],
  ],
  [
    'another order, by dates',
    work,
    [{ startDate: '2017', position: 'Deuxième' }, { position: 'Premier' }],
    [`work[0] ${taken('work[0]', differs)}`],
  ],
  ['an empty entry keeps its place', work, [{}, { position: 'Deuxième' }], []],
  [
    'entries with ids, in any order and number',
    [
      { ...work[0], 'x-id': 'one' },
      { ...work[1], 'x-id': 'two' },
    ],
    [{ position: 'Deuxième', 'x-id': 'two' }],
    [],
  ],
  [
    'an id that there is not',
    [{ ...work[0], 'x-id': 'one' }],
    [{ position: 'Premier', 'x-id': 'uno' }],
    ['work[0] matches no entry: unknown x-id'],
  ],
  [
    'no id, for an entry with one',
    [{ ...work[0], 'x-id': 'one' }],
    [{ position: 'Premier' }],
    ['work[0] matches no entry: none at its position, or it has an x-id'],
  ],
  [
    'one with an id and one without, in a shorter list',
    [...work, { name: 'Three', position: 'Third', 'x-id': 'three' }],
    [{ position: 'Premier' }, { position: 'Troisième', 'x-id': 'three' }],
    [`work[0] ${taken('work[0]', otherLength)}`],
  ],
])('%s', (_, own, translation, expected) => {
  expect(said({ work: own }, { work: translation })).toEqual(expected);
  expect(said({ work: own }, { work: translation }, { language: 'fr' })).toEqual(expected);
});

test('lists in any section, and of the author’s own', () => {
  const item = { name: 'Fog', summary: 'Thick' };
  const own = { projects: [item, item], 'x-talks': [item, item] };
  const translation = { projects: [{ summary: 'Épais' }], 'x-talks': [{ summary: 'Épais' }] };
  expect(said(own, translation)).toEqual([
    `projects[0] ${taken('projects[0]', otherLength)}`,
    `x-talks[0] ${taken('x-talks[0]', otherLength)}`,
  ]);
});

test('lists of texts have no entries', () => {
  const own = { work: [{ name: 'One', highlights: ['A', 'B'] }] };
  expect(said(own, { work: [{ highlights: ['Un'] }] })).toEqual([]);
});

test('a translation alone is no pair', () => {
  expect(said({}, { work })).toEqual([]);
});
