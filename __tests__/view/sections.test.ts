import { render, renderText } from '../../index';
import { print } from '../print';
import { viewOf } from '../view-of';

const everything = {
  work: [{ name: 'A' }],
  volunteer: [{ organization: 'B' }],
  education: [{ institution: 'C' }],
  awards: [{ title: 'D' }],
  certificates: [{ name: 'E' }],
  publications: [{ name: 'F' }],
  skills: [{ name: 'G' }, { name: 'H', level: 'I' }],
  languages: [{ language: 'J' }],
  interests: [{ name: 'K' }],
  references: [{ name: 'L' }],
  projects: [{ name: 'M' }],
};

const sections = (options: unknown, resume: unknown = everything) =>
  viewOf(resume, options).sections.map(
    ({ id, title, items }) => `${id}: ${print(title)} (${items.length})`,
  );

test('all, in our order, when the résumé does not say', () => {
  expect(sections(undefined)).toEqual([
    'work: Experience (1)',
    'projects: Projects (1)',
    'education: Education (1)',
    'skills: Skills (2)',
    'languages: Languages (1)',
    'publications: Publications (1)',
    'certificates: Certificates (1)',
    'awards: Awards (1)',
    'volunteer: Volunteering (1)',
    'interests: Interests (1)',
    'references: References (1)',
  ]);
});

test.each<[name: string, sections: unknown, expected: string[]]>([
  [
    'those listed, in that order',
    ['skills', 'work'],
    ['skills: Skills (2)', 'work: Experience (1)'],
  ],
  ['a title of the author', [{ section: 'work', title: 'Jobs' }], ['work: Jobs (1)']],
  [
    'a filter, then the rest',
    [{ section: 'skills', title: 'One', where: { level: 'I' } }, 'skills'],
    ['skills: One (1)', 'skills-2: Skills (1)'],
  ],
  ['nothing is repeated', ['work', 'work'], ['work: Experience (1)']],
  ['unknown names are passed over', ['nothing', 'work'], ['work: Experience (1)']],
  [
    'a filter that nothing passes',
    [{ section: 'work', where: { name: 'Z' } }, 'awards'],
    ['awards: Awards (1)'],
  ],
  [
    'prototype names are no sections',
    ['constructor', '__proto__', 'work'],
    ['work: Experience (1)'],
  ],
])('%s', (_, given, expected) => {
  expect(sections({ sections: given })).toEqual(expected);
});

const talks = [{ name: 'Fog' }];
const settings = [{ name: 'Port' }];

/** The ids of the sections of a page. */
const ids = (options: unknown, resume: object = { ...everything, talks, settings }) =>
  viewOf(resume, options)
    .sections.map(({ id }) => id)
    .join(' ');

const usual =
  'work projects education skills languages publications certificates awards volunteer interests references talks';
const without = (...names: string[]) =>
  usual
    .split(' ')
    .filter((name) => !names.includes(name))
    .join(' ');

test.each<[name: string, sections: unknown, expected: string]>([
  ['"..." alone is all', ['...'], usual],
  ['"..." in no list is all', '...', usual],
  ['skills first', ['skills', '...'], `skills ${without('skills')}`],
  ['awards last', ['...', 'awards'], `${without('awards')} awards`],
  [
    'all others in the middle',
    ['skills', '...', 'work'],
    `skills ${without('skills', 'work')} work`,
  ],
  ['"*" is another name of it', ['skills', '*'], `skills ${without('skills')}`],
  ['a second one adds nothing', ['...', 'work', '*', '...'], `${without('work')} work`],
  ['a custom list first', ['talks', '...'], `talks ${without('talks')}`],
  ['a technical list is shown where it is listed', ['settings', '...'], `settings ${usual}`],
  ['an unknown name beside it', ['nothing', '...'], usual],
  [
    'a title and a filter for all others mean nothing',
    ['work', { section: '...', title: 'X', where: { name: 'G' } }],
    usual,
  ],
  [
    'what a filter leaves of a listed section is none of the others',
    [{ section: 'skills', where: { name: 'H' } }, '...'],
    `skills ${without('skills')}`,
  ],
])('%s', (_, given, expected) => {
  expect(ids({ sections: given })).toBe(expected);
});

test('a title for all others is given to none of them', () => {
  const given = ['work', { section: '...', title: 'Others' }];
  expect(sections({ sections: given })).toEqual(sections(undefined));
});

const manyNames = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`s${at}`, false]));

test.each<[name: string, sections: unknown, expected: string]>([
  [
    'what is false is hidden',
    { awards: false, references: false },
    without('awards', 'references'),
  ],
  [
    'in words, too',
    { awards: 'false', work: ' No ', skills: 'off' },
    without('awards', 'work', 'skills'),
  ],
  ['true changes nothing', { work: true, settings: true }, usual],
  ['a custom list', { talks: false }, without('talks')],
  ['a name with spaces around it', { ' awards ': false }, without('awards')],
  ['an empty object is all', {}, usual],
  ['an empty list is all', [], usual],
  ['values that mean nothing', { work: 0, skills: {}, awards: [], projects: null }, usual],
  ['unknown names', { nothing: false, Work: false, experience: false }, usual],
  ['"..." is no name there', { '...': false, '*': false }, usual],
  [
    'prototype names are no sections',
    JSON.parse('{"__proto__":false,"constructor":false,"toString":false,"work":false}'),
    without('work'),
  ],
  ['thousands of names', { ...manyNames, work: false }, without('work')],
  ['notes say nothing', { _work: false, '-skills': false }, usual],
  ['all of them', Object.fromEntries(usual.split(' ').map((name) => [name, false])), ''],
])('of an object: %s', (_, given, expected) => {
  expect(ids({ sections: given })).toBe(expected);
  expect(ids({}, { ...everything, talks, settings, meta: { sections: given } })).toBe(expected);
  const variants = { short: { sections: given } };
  expect(ids({ variants, variant: 'short' })).toBe(expected);
});

test.each<[own: unknown, argument: unknown, expected: string]>([
  [['work', 'skills'], { skills: false }, without('skills')],
  [{ skills: false }, ['skills', 'work'], 'skills work'],
  [{ skills: false }, { work: false }, without('work')],
  [{ skills: false }, ['work', '...'], usual],
  // What says nothing overrides nothing.
  [{ skills: false }, {}, without('skills')],
  [['work', 'skills'], [], 'work skills'],
  [['work', 'skills'], { awards: 'maybe' }, 'work skills'],
])('sections of the résumé, %j, and of the argument, %j', (own, argument, expected) => {
  const resume = { ...everything, talks, meta: { themeOptions: { sections: own } } };
  expect(ids({ sections: argument }, resume)).toBe(expected);
});

test('the order of the others is decided by the data', () => {
  const { work: _, ...resume } = everything;
  expect(ids({ sections: ['skills', '...'] }, resume)).toMatch(/^skills education projects /);
  expect(ids({ sections: { skills: false } }, resume)).toMatch(/^education projects languages /);
});

test.each([[['work', '...']], [{ awards: false }]])(
  'a section that %j hides is in no data and no text of the page',
  (given) => {
    const resume = { ...everything, awards: [{ title: 'Golden Buoy' }] };
    const hides = !Array.isArray(given);
    for (const text of [
      render(resume, { sections: given } as object),
      renderText(resume, { sections: given } as object),
    ])
      expect(text.includes('Golden Buoy')).toBe(!hides);
  },
);

test('a filter for an empty text finds what says nothing there', () => {
  const skills = [{ name: 'A', level: 'I' }, { name: 'B' }, { name: 'C', level: ' ' }];
  const given = [{ section: 'skills', where: { level: '' } }];
  // B and C make one row, A another.
  expect(sections(undefined, { skills })).toEqual(['skills: Skills (2)']);
  expect(sections({ sections: given }, { skills })).toEqual(['skills: Skills (1)']);
});

test('a list of unknown names alone changes nothing', () => {
  expect(sections({ sections: ['nothing'] })).toEqual(sections(undefined));
});

test('an empty section has no heading', () => {
  expect(sections(undefined, { work: [], skills: [{}], awards: null, projects: '' })).toEqual([]);
});

test('the argument wins over the résumé, key by key', () => {
  const meta = { themeOptions: { sections: ['work'], labels: { work: 'Jobs' } } };
  expect(sections({ sections: ['awards', 'work'] }, { ...everything, meta })).toEqual([
    'awards: Awards (1)',
    'work: Jobs (1)',
  ]);
});

test('every section has an id of its own', () => {
  const resume = { 'x-a-2': ['A'], 'x-a': ['B'], 'x a': ['C'], 'x.a': ['D'], 'x a 2': ['E'] };
  const sections = Object.keys(resume);
  const html = render(resume, { sections });
  const ids = [...html.matchAll(/<section class="section" id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['x-a-2', 'x-a', 'x-a-3', 'x-a-4', 'x-a-2-2']);
});
