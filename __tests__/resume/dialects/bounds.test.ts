import { inspect, render, select } from '../../../index';
import { thorough } from '../../thorough';

const bound = 20_000;

/** Everything that can be asked of a résumé, in less time than anything quadratic takes. */
function takesLittle(resume: unknown): void {
  const start = process.cpuUsage();
  const html = render(resume, { font: 'system' });
  inspect(resume);
  select(resume);
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(bound);
  expect(html.length).toBeLessThan(5_000_000);
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: thorough ? count : count / 4 }, (_, index) => make(index));
const big = many(5_000, (index) => `word ${index}`);
const wide = Object.fromEntries(many(1_000, (index) => [`key${index}`, '']));

test.each<[what: string, resume: unknown]>([
  ['an item many times over', { employment: { history: many(20_000, () => ({ employer: 'A' })) } }],
  [
    'one wide item in many places',
    { employment: { history: new Array(1_000).fill({ ...wide, employer: 'A' }) } },
  ],
  [
    'one long text in many places',
    {
      employment: {
        history: many(5_000, () => ({ employer: 'A', summary: big, highlights: big })),
      },
    },
  ],
  [
    'one long list of several that stand together',
    {
      meta: { format: 'FRESH' },
      projects: many(5_000, () => ({ title: 'A', summary: big, description: 'B' })),
    },
  ],
  [
    'one wide empty record in many places',
    { employment: { history: many(300, () => ({ employer: wide, start: wide })) } },
  ],
  [
    'one list of positions in many jobs',
    {
      basics: { name: 'A' },
      sections: {
        experience: {
          items: many(2_000, () => ({ company: 'A', roles: many(3, () => ({ position: 'B' })) })),
        },
      },
    },
  ],
  [
    'many remarks beside many items',
    {
      employment: {
        ...Object.fromEntries(many(10_000, (index) => [`remark${index}`, `r${index}`])),
        history: big.map((employer) => ({ employer })),
      },
    },
  ],
  [
    'many sections',
    {
      basics: { name: 'A' },
      sections: Object.fromEntries(
        many(10_000, (index) => [`s${index}`, { name: `S${index}`, items: [{ name: 'A' }] }]),
      ),
    },
  ],
  [
    'many sections of one title',
    {
      basics: { name: 'A' },
      customSections: many(10_000, () => ({ title: 'Same', items: [{ title: 'A' }] })),
    },
  ],
  [
    'many names of one field',
    {
      name: 'A',
      contact: Object.fromEntries(many(10_000, (index) => [`phone${index}`, `555 ${index}`])),
    },
  ],
  [
    'many profiles',
    {
      name: 'A',
      social: Object.fromEntries(many(10_000, (index) => [`GitHub${index}`, `u${index}`])),
    },
  ],
  [
    'a period of many dashes',
    {
      basics: { name: 'A' },
      sections: {
        experience: {
          items: [
            { company: 'A', period: ' - '.repeat(50_000) },
            { company: 'B', period: '1 '.repeat(39) },
          ],
        },
      },
    },
  ],
  ['a key of many dots', { name: 'A', contact: { ['.'.repeat(200_000)]: 'B' } }],
  ['a long key', { ['name'.repeat(100_000)]: 'A', name: 'B' }],
  ['a list in itself', { employment: { history: inItself() } }],
  ['records within each other', deep(thorough ? 6_000 : 2_000)],
])('%s', (_, resume) => takesLittle(resume), 120_000);

function inItself(): unknown[] {
  const list: unknown[] = [{ employer: 'A' }];
  for (let count = 0; count < 20; count++) list.push(list);
  return list;
}

function deep(depth: number): object {
  let resume: object = { name: 'A' };
  for (let count = 0; count < depth; count++)
    resume = { name: 'A', contact: resume, social: [resume] };
  return resume;
}
