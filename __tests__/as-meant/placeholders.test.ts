import { inspect, render, select } from '../../index';
import { testCases, type Case } from './cases';
import { seen } from './seen';

const placeholders = [
  '-',
  '--',
  '—',
  '–',
  '…',
  '...',
  '.',
  '?',
  '???',
  '__',
  '#',
  '/',
  ' - ',
  'N/A',
  'n/a',
  'N/A.',
  '(n/a)',
  '#N/A',
  'n.a.',
  'N. A.',
  'k. A.',
  'null',
  'NULL',
  '<null>',
  'undefined',
  'undefined undefined',
  'null, null',
  'NaN',
  '[object Object]',
  '[object Object], [object Object]',
  'TODO',
  'TODO:',
  'TODO: say more',
  '[TODO]',
  'FIXME',
  'TBD',
  'tbd',
  'TBA',
  'XXX',
  'xxxx',
  '[]',
  '[Your title]',
  '<insert text>',
  'Lorem ipsum',
  'Lorem ipsum…',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.',
  'lorem ipsum, dolor sit amet',
];

const around = (typed: unknown) => ({
  basics: { name: 'Ada', label: typed, summary: typed, url: typed, profiles: [{ network: typed }] },
  work: [{ name: 'Acme', position: typed, summary: typed, highlights: [typed, 'Won'] }],
  education: [{ institution: 'Fjord', score: typed, area: typed }],
  skills: [{ name: 'Rust', level: typed, keywords: [typed, 'async'] }],
  awards: [{ title: 'Cup', awarder: typed, date: typed }],
});

test.each(placeholders)('%j is nothing, wherever it stands, and is told', (typed) => {
  const page = (resume: unknown) => seen(render(resume)).text;
  expect(page(around(typed))).toBe(page(around('')));
  const told = inspect(around(typed));
  expect(new Set(told.map(({ reason }) => reason))).toEqual(new Set(['placeholder text']));
  expect(told.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'basics.label',
      'basics.profiles[0].network',
      'work[0].highlights[0]',
      'education[0].score',
      'skills[0].keywords[0]',
      'awards[0].date',
    ]),
  );
  expect(select(around(typed))).toEqual(select(around('')));
});

test('a name that is a placeholder makes room for what the entry has', () => {
  const page = seen(render({ work: [{ name: 'N/A', company: 'Acme', position: 'undefined' }] }));
  expect(page.text).toContain('Acme');
  expect(page.text).not.toContain('N/A');
});

const meant = [
  'C',
  'R',
  'X',
  'Todo',
  'todo',
  'Todo list for teams',
  'Null',
  'Ada Null',
  'Null Island',
  'Nan',
  'None',
  'NA',
  'Na',
  'undefined behaviour',
  'Undefined Labs',
  'N/A handling in R',
  'TBD Inc.',
  'XX',
  'XXL',
  '***',
  '★★★☆☆',
  '•••',
  '+',
  '0',
  '!',
  '- 20 %',
  '-1',
  '.NET',
  '#1',
  '/dev/null',
  'Lorem Ipsum Generator',
  'nullable types',
  'TODOs in code',
  '東京',
];

describe('what is meant stays', () =>
  testCases(
    meant.map((typed): Case => ({
      what: typed,
      resume: { skills: [{ name: 'Skill', keywords: [`\`${typed}\``, typed] }] },
      sees: [`${typed}, ${typed}`],
    })),
  ));

describe('places and options', () =>
  testCases([
    {
      what: 'NA is Namibia',
      resume: { basics: { location: { countryCode: 'NA' } } },
      sees: ['Namibia'],
    },
    {
      what: 'an option’s own words',
      resume: { basics: { name: 'Ada', phone: '123' } },
      options: { labels: { phone: '–' }, footer: '...' },
      sees: ['– 123', '...'],
    },
    {
      what: 'an audience that is still to be said is the public',
      resume: {
        basics: { email: 'ada@fjord.example' },
        meta: { themeOptions: { audience: 'TBD' } },
      },
      hides: ['ada@'],
    },
    {
      what: 'parts of a place',
      resume: { basics: { location: { city: 'Oslo', region: 'N/A', postalCode: '-' } } },
      sees: ['Oslo'],
      hides: ['N/A', '-'],
    },
    {
      what: 'in a record that names itself, and in a section of the author’s own',
      resume: {
        skills: [{ name: 'Rust', keywords: [{ name: 'async', level: 'null' }] }],
        'x-talks': [{ name: 'Fog', venue: 'TBD', fee: 'n/a' }],
      },
      sees: ['async', 'Fog'],
      hides: ['null', 'TBD', 'Fee'],
    },
  ]));
