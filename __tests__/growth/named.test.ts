import { inspect, render, select, type ThemeOptions } from '../../index';
import { busyTime } from '../redos/slow-forms.mjs';
import { many, map } from './places-of-fields';
import { some } from '../thorough';
import { stopped } from './stopped';

jest.setTimeout(60_000);

/** What once took minutes, with how long; each takes well under a second now, and a busy machine is no reason. */
const bound = 5000;

const names = (count: number) => many(count, (index) => ({ name: `a${index}` }));

const cases: Record<string, () => { resume: object; options?: object }> = {
  'a name of @ beside an address of his (41 s)': () => ({
    resume: {
      basics: { profiles: [{ url: 'https://a.co', username: `a${'@'.repeat(195_000)}\nb` }] },
    },
  }),
  'many jobs of one employer, the first in a place of many empty lines (20 s)': () => ({
    resume: {
      work: many(3000, (index) => ({
        name: 'A',
        position: `P${index}`,
        ...(index === 0 && { location: { address: ',\n'.repeat(47_000) } }),
      })),
    },
  }),
  'many jobs of one employer, all of them in one place of many lines': () => {
    const location = { address: 'a\n'.repeat(500) };
    return {
      resume: { work: many(1000, (index) => ({ name: 'A', position: `P${index}`, location })) },
    };
  },
  'many lines of sections, each with a filter, of many items': () => ({
    resume: { skills: names(3000) },
    options: {
      sections: many(3000, (index) => ({ section: 'skills', where: { name: `b${index}` } })),
    },
  }),
  'many lines of sections of which each leaves all': () => ({
    resume: { projects: names(3000) },
    options: { sections: many(3000, () => ({ section: 'projects', where: { description: 'b' } })) },
  }),
  'many tags of one entry, and only many others': () => ({
    resume: { projects: [{ name: 'A', 'x-tags': many(40_000, (index) => `a${index}`) }] },
    options: { only: many(40_000, (index) => `b${index}`) },
  }),
  'tags of many entries, without many others': () => ({
    resume: { projects: many(15_000, (index) => ({ name: 'A', 'x-tags': [`a${index}`] })) },
    options: { without: many(15_000, (index) => `b${index}`) },
  }),
  'a long title of a section of many skills': () => ({
    resume: { skills: names(20_000) },
    options: { sections: [{ section: 'skills', title: 'É b '.repeat(100_000) }] },
  }),
  'a long label of a section of many skills': () => ({
    resume: { skills: names(20_000) },
    options: { labels: { skills: 'É b '.repeat(100_000) } },
  }),
  'many unknown labels, and many lists of his own (103 s)': () => ({
    resume: map(1100, () => ['a'], 'x-some-list-of-mine-'),
    options: { labels: map(1100, (index) => `a${index}`, 'some-label-of-mine-') },
  }),
  'many unknown lines of sections, and many lists of his own': () => ({
    resume: map(1100, () => ['a'], 'x-some-list-of-mine-'),
    options: { sections: many(1100, (index) => `some-section-of-mine-${index}`) },
  }),
  'many names of sections to hide, and many lists of his own': () => ({
    resume: map(1100, () => ['a'], 'x-some-list-of-mine-'),
    options: { sections: map(40_000, () => false, 'some-section-of-mine-') },
  }),
  'many lines for all other sections, and many lists of his own': () => ({
    resume: map(1100, () => ['a'], 'x-some-list-of-mine-'),
    options: { sections: many(40_000, () => '...') },
  }),
  'a variant that is not found, of many': () => ({
    resume: {},
    options: { variant: 'v'.repeat(2000), variants: map(20_000, () => ({}), 'v') },
  }),
};

test.each(Object.entries(cases))('%s', (name, make) => {
  const { resume, options } = make();
  const slow = some(Object.entries({ render, select, inspect }), 2, name.length).flatMap(
    ([what, run]) => {
      try {
        const all = () => run(resume, options as ThemeOptions);
        const time = busyTime(() => stopped(3 * bound, all));
        return time > bound ? [`${what}: ${time} ms`] : [];
      } catch (error) {
        return [`${what}: ${(error as Error).message}`];
      }
    },
  );
  expect(slow).toEqual([]);
});
