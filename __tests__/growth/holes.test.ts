import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { some } from '../thorough';
import { at, placesOfFields, type Path } from './places-of-fields';

jest.setTimeout(150_000);

/** All of them take a second or two; what reads every hole of one takes minutes. */
const longest = 120_000;

/** Where lists of holes stand beside those of the fields. */
const positions: object[] = [
  { resume: 'ONLY HOLES' },
  { resume: {}, options: 'ONLY HOLES' },
  { resume: { work: [{ 'x-tags': 'HOLES' }] }, options: { only: ['a'] } },
  { resume: { work: [{ highlights: 'HOLES', 'x-highlightTags': 'HOLES' }] } },
  {
    resume: { work: [{ highlights: ['a'], 'x-highlightTags': 'HOLES' }] },
    options: { only: ['a'] },
  },
  {
    resume: { work: 'HOLES', meta: { translations: { de: { work: 'HOLES' } } } },
    options: { language: 'de' },
  },
  { resume: { 'x-a': 'HOLES', 'x-b': [{ c: 'HOLES' }], 'x-c': [['HOLES']], d: 'HOLES' } },
  { resume: { work: [['HOLES']], skills: { a: 'HOLES' } } },
  { resume: { work: ['a'] }, options: { labels: { work: 'HOLES', present: 'ONLY HOLES' } } },
  {
    resume: { work: ['a'] },
    options: { sections: [{ section: 'work', where: { name: 'HOLES' } }] },
  },
  { resume: { work: ['a'] }, options: { variant: 'a', variants: { a: { only: 'HOLES' } } } },
  { resume: { work: ['a'] }, options: { variant: 'HOLES', variants: 'HOLES' } },
  { resume: { work: ['a'] }, options: { numbering: { work: 'HOLES' } } },
  { resume: { basics: 'HOLES', meta: 'HOLES' }, options: { audience: 'public', keep: 'HOLES' } },
  { resume: { basics: { email: 'HOLES', profiles: 'HOLES' } }, options: { audience: 'public' } },
];

/** The same in every list, record and text of the fields and of the options. */
const places = new Set(
  placesOfFields.map(([name]) => {
    const [, where, path] = /^(\w+) (.*):/.exec(name)!;
    const keys: Path = path!.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return JSON.stringify({ resume: {}, [where!]: at(keys, 'HOLES') });
  }),
);

test('holes are not looked into, wherever they are', () => {
  const input = [
    ...positions.map((position) => JSON.stringify(position)),
    ...some([...places], 6),
  ].join('\n');
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'holes.mjs')], {
    input,
    timeout: longest,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe('');
  // What it was at when it was stopped.
  expect(stdout.trim().split('\n').at(-1)).toBe('done');
});
