import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectOrder, render, type SectionPlace } from '../../index';
import { orderRules } from '../../src/view/order';
import { viewOf } from '../view-of';

const papers = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `P${at}` }));
const jobs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `J${at}`,
    startDate: '2015',
    endDate: '2019-05',
  }));
const others = {
  projects: [{ name: 'A' }],
  education: [{ institution: 'B', startDate: '2010', endDate: '2013' }],
  skills: [{ name: 'C' }],
  languages: [{ language: 'D' }],
  certificates: [{ name: 'First aid' }],
  awards: [{ title: 'E' }],
  volunteer: [{ organization: 'F' }],
};

const open = [{ institution: 'B', startDate: '2024-09' }];

const order = (resume: object, options?: unknown): string =>
  viewOf(resume, options)
    .sections.map(({ id }) => id)
    .join(' ');

test.each<[name: string, resume: object, expected: string]>([
  [
    'two papers are no researcher’s',
    { ...others, work: jobs(1), publications: papers(2) },
    'work projects education skills languages publications certificates awards volunteer',
  ],
  [
    'three papers and two jobs',
    { ...others, work: jobs(2), publications: papers(3) },
    'work projects education publications awards skills languages certificates volunteer',
  ],
  [
    'three papers and four jobs',
    { ...others, work: jobs(4), publications: papers(3) },
    'work projects education skills languages publications certificates awards volunteer',
  ],
  [
    'five papers and nine jobs',
    { ...others, work: jobs(9), publications: papers(5) },
    'work projects education publications awards skills languages certificates volunteer',
  ],
  ['no jobs', others, 'education projects skills languages certificates awards volunteer'],
  [
    'no jobs, and three papers',
    { ...others, publications: papers(3) },
    'education publications awards projects skills languages certificates volunteer',
  ],
  [
    'papers without a school',
    { work: jobs(1), skills: others.skills, publications: papers(3) },
    'work publications skills',
  ],
  [
    'an open degree, and a job that is over',
    { work: jobs(1), education: open, skills: others.skills },
    'education work skills',
  ],
  [
    'an open degree in words',
    { work: jobs(1), education: [{ ...open[0], endDate: 'heute' }], skills: others.skills },
    'education work skills',
  ],
  [
    'an open degree, and a job that goes on',
    { work: [{ name: 'A', startDate: '2020' }], education: open },
    'work education',
  ],
  [
    'an open degree, and a job whose end nobody can read',
    { work: [{ name: 'A', startDate: '2020', endDate: 'a while ago' }], education: open },
    'work education',
  ],
  ['an open degree, and three jobs', { work: jobs(3), education: open }, 'work education'],
  [
    'skills stand after work, however long they are',
    {
      skills: Array.from({ length: 40 }, (_, at) => ({ name: `S${at}`, keywords: ['a', 'b'] })),
      work: jobs(1),
    },
    'work skills',
  ],
])('%s', (_, resume, expected) => {
  expect(order(resume)).toBe(expected);
});

test('the order of a file’s keys says nothing', () => {
  const resume = { ...others, work: jobs(2), publications: papers(3) };
  const turned = Object.fromEntries(Object.entries(resume).reverse());
  expect(order(turned)).toBe(order(resume));
});

const ordered = ['skills', 'certificates', 'publications', 'work', 'education'];
const researcher = { ...others, work: jobs(1), publications: papers(8) };

test.each<[where: string, resume: object, options: object]>([
  ['an argument', researcher, { sections: ordered }],
  ['the résumé', { ...researcher, meta: { themeOptions: { sections: ordered } } }, {}],
])('nothing is moved where the author ordered by %s', (_, resume, options) => {
  expect(order(resume, options)).toBe(ordered.join(' '));
});

test('the order is that of the résumé which its reader gets', () => {
  const hidden = jobs(1).map((job) => ({ ...job, 'x-private': true }));
  const resume = { work: hidden, projects: others.projects, education: others.education };
  expect(order(resume)).toBe('work projects education');
  expect(order(resume, { audience: 'public' })).toBe('education projects');
});

const inWords = (places: readonly SectionPlace[]) =>
  places.map(({ section, reason }) => `${section}: ${reason}`);

test('inspectOrder names the sections of the page, each with the reason for its place', () => {
  const talks = [{ name: 'Fog' }];
  const resume = { talks, publications: papers(3), education: open, skills: [], work: [] };
  expect(inWords(inspectOrder(resume))).toEqual([
    'education: no jobs: education comes first',
    'publications: several publications: papers and awards follow education',
    'talks: custom section: after the standard ones',
  ]);
  expect(inWords(inspectOrder({ work: jobs(1), skills: others.skills }))).toEqual([
    'work: default order',
    'skills: default order',
  ]);
  expect(inWords(inspectOrder(resume, { sections: ['publications', 'talks'] }))).toEqual([
    'publications: listed in the sections option',
    'talks: listed in the sections option',
  ]);
  expect(inWords(inspectOrder(resume, { sections: ['talks', '...'] }))).toEqual([
    'talks: listed in the sections option',
    'education: no jobs: education comes first',
    'publications: several publications: papers and awards follow education',
  ]);
  expect(inWords(inspectOrder(resume, { sections: { education: false } }))).toEqual([
    'publications: several publications: papers and awards follow education',
    'talks: custom section: after the standard ones',
  ]);
});

test.each([undefined, null, 7, 'a', [], { work: '' }])('inspectOrder takes %j', (resume) => {
  expect(inspectOrder(resume)).toEqual([]);
});

const people = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, `../fixtures/people/${name}.json`), 'utf8'));

test.each([
  ['academic', 'work projects education publications awards skills languages volunteer references'],
  ['student', 'education work projects skills languages awards'],
  ['same-employer', 'work education skills languages'],
])('%s has the order %s', (name, expected) => {
  const ids = [...render(people(name)).matchAll(/<section class="section" id="([^"]*)"/g)];
  expect(ids.map(([, id]) => id).join(' ')).toBe(expected);
  expect(inspectOrder(people(name)).map(({ section }) => section)).toEqual(expected.split(' '));
});

test('every rule has a reason of its own', () => {
  const reasons = orderRules.map(({ reason }) => reason);
  expect(new Set(reasons).size).toBe(reasons.length);
});
