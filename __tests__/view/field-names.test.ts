import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, render } from '../../index';
import type { Entry, Fact } from '../../src/view/shapes';
import { print } from '../print';
import { viewOf } from '../view-of';

// The page must not show the name of a field if its value is clear without it.

const [roles, tools] = [
  ['Lead', 'Designer'],
  ['Rust', 'Go'],
];
const long = ['Lead of a team of nine who write compilers', 'Designer of everything that is seen'];

const entryOf = (resume: object, options?: object): Entry => {
  const [section] = viewOf(resume, options).sections;
  if (section?.shape !== 'entries') throw new Error('no entries');
  return section.items[0]!;
};
const said = ({ label, value }: Fact) => `${print(label)}: ${print(value.text)}`;

test.each<[what: string, resume: object, notes: string[], facts: string[]]>([
  ['keywords of a job', { work: [{ name: 'A', keywords: tools }] }, [], [': Rust, Go']],
  ['keywords of a project', { projects: [{ name: 'A', keywords: tools }] }, ['Rust, Go'], []],
  [
    'keywords and roles of a project',
    { projects: [{ name: 'A', entity: 'E', roles, keywords: tools }] },
    ['Lead, Designer'],
    [': Rust, Go'],
  ],
  [
    'a type and roles',
    { projects: [{ name: 'A', type: 'Talk', roles }] },
    ['Talk', 'Lead, Designer'],
    [],
  ],
  ['long roles', { projects: [{ name: 'A', roles: long }] }, [], [`: ${long.join(', ')}`]],
  ['positions', { work: [{ name: 'A', positions: roles }] }, [], [': Lead, Designer']],
  ['degrees', { education: [{ institution: 'A', degrees: ['BSc', 'MSc'] }] }, [], [': BSc, MSc']],
  ['an own section', { 'x-talks': [{ name: 'A', keywords: tools }] }, [], [': Rust, Go']],
])('%s', (_, resume, notes, facts) => {
  const entry = entryOf(resume);
  expect([entry.notes.map(print), entry.facts.map(said)]).toEqual([notes, facts]);
});

test('the author may name them, and inspect knows the names', () => {
  const labels = { keywords: 'Tools', roles: 'As' };
  const project = { name: 'A', roles, keywords: tools };
  const options = { labels };
  expect(entryOf({ projects: [project] }, options).facts.map(said)).toEqual([
    'As: Lead, Designer',
    'Tools: Rust, Go',
  ]);
  expect(entryOf({ work: [{ name: 'A', keywords: tools }] }, options).facts.map(said)).toEqual([
    'Tools: Rust, Go',
  ]);
  expect(inspect({}, options)).toEqual([]);
});

test('what has no label has no empty one', () => {
  const html = render({ work: [{ name: 'A', keywords: tools }] });
  expect(html).toContain('<p class="fact">Rust, Go</p>');
  expect(html).not.toContain('<span class="name"></span>');
});

test.each<[courses: string[], facts: string[]]>([
  [['Tides', 'Fog'], ['Courses: Tides, Fog']],
  [['Thesis: On Fog'], ['Thesis: On Fog']],
  [
    ['Tides', 'Thesis: On Fog: a study'],
    ['Thesis: On Fog: a study', 'Courses: Tides'],
  ],
  [
    ['Masterarbeit: Nebel', 'Gezeiten'],
    ['Masterarbeit: Nebel', 'Courses: Gezeiten'],
  ],
  [
    ['Mémoire: La brume', 'Marées'],
    ['Mémoire: La brume', 'Courses: Marées'],
  ],
  [['Relevant coursework: Tides, Fog'], ['Relevant coursework: Tides, Fog']],
  [
    ['Minor: Ice', 'Tides'],
    ['Minor: Ice', 'Courses: Tides'],
  ],
  // Titles of courses have colons, too.
  [['CS 210: Compilers'], ['Courses: CS 210: Compilers']],
  [['Physics: Mechanics'], ['Courses: Physics: Mechanics']],
  [['Fog: Theory and Practice', 'Tides'], ['Courses: Fog: Theory and Practice, Tides']],
  [['a:b', ':', 'Thesis:'], ['Courses: a:b, :, Thesis:']],
])('courses %j', (courses, facts) => {
  expect(entryOf({ education: [{ institution: 'A', courses }] }).facts.map(said)).toEqual(facts);
});

const folder = join(__dirname, '../fixtures/people');

test.each(readdirSync(folder))('no field’s name is on the page of %s', (file) => {
  const html = render(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const labels = [...html.matchAll(/<span class="name">([^<]*)<\/span>/g)].map(
    ([, label]) => label!,
  );
  expect(
    labels.filter((label) => /^(?:keywords|roles|studyType|area|summary)$/i.test(label)),
  ).toEqual([]);
});
