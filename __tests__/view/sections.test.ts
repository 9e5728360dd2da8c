import { render } from '../../index';
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
