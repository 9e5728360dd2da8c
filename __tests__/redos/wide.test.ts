import fc from 'fast-check';
import { inspect, render, type ThemeOptions } from '../../index';
import { stopped } from '../growth/stopped';
import { some, thorough } from '../thorough';
import { wideInputs } from './wide-inputs';

jest.setTimeout(120_000);

const [résumé, page] = [200_000, 1_400_000];

/** Nothing here takes more than a few seconds; what doubles at each level never ends. */
const longest = 30_000;

const bytesOf = (resume: unknown, options?: unknown) =>
  stopped(longest, () => Buffer.byteLength(render(resume, options as ThemeOptions)));

test.each(some(Object.entries(wideInputs), 3))('%s: a page of 1.4 MB at most', (_, make) => {
  const { resume, options } = make();
  expect(bytesOf(resume, options)).toBeLessThanOrEqual(page);
});

test.each(['education', 'work', 'skills', 'x-talks'])(
  'of 2,500 entries of %s, 2,000 are shown, and it is said how many more there are',
  (name) => {
    const entries = Array.from({ length: 2500 }, (_, index) => ({
      name: `Entry${index}.`,
      startDate: '2001',
      ...(name === 'skills' && { level: 'b' }),
    }));
    const html = render({ [name]: entries }, { font: 'system' });
    const shown = new Set(html.match(/Entry\d+\./g));
    expect(shown.size).toBe(2000);
    expect(shown.has('Entry1999.')).toBe(true);
    const rest = html.slice(html.lastIndexOf('Entry1999.') + 'Entry1999.'.length);
    expect(rest).toMatch(/>[^<]*(?<!\d)500(?!\d)[^<]*</);
    expect(inspect({ [name]: entries })).toContainEqual({
      path: expect.stringMatching(`^${name}`),
      reason: expect.stringMatching(/2[,.]?000/),
    });
  },
);

test('2,000 entries are all shown, and nothing is said', () => {
  const entries = Array.from({ length: 2000 }, (_, index) => `Entry${index}.`);
  expect(new Set(render({ education: entries }).match(/Entry\d+\./g)).size).toBe(2000);
  expect(inspect({ education: entries })).toEqual([]);
});

/** The smallest things that somebody may repeat. */
const pieces = [
  ...[1, '', {}, [], [1], [[1]], { a: 1 }, '&', '*a*', '- a', '[a](b.co)', '`', 'a@b.co', null],
  ...[{ name: 1 }, { name: '&', url: 'b.co' }, { name: 'a', keywords: ['&'] }, 'x'],
  ...[
    { highlights: ['&', '*a*'] },
    { de: 'a', en: '&' },
    { startDate: '2020' },
    '2020',
    { '&': '&' },
  ],
];

/** Where they are repeated. */
const places: ((pieces: unknown[]) => object)[] = [
  (all) => ({ work: all }),
  (all) => ({ skills: all }),
  (all) => ({ education: all }),
  (all) => ({ references: all }),
  (all) => ({ 'x-a': all }),
  (all) => ({ languages: all, publications: [{ authors: all.slice(0, 9) }] }),
  (all) => ({ basics: { profiles: all } }),
  (all) => ({ basics: { name: 'a', summary: all } }),
  (all) => ({ work: [{ name: 'a', highlights: all }] }),
  (all) => ({ projects: [{ name: 'a', keywords: all, roles: all.slice(0, 9) }] }),
  (all) => ({ 'x-a': [Object.fromEntries(all.map((piece, index) => [index, piece]))] }),
  (all) => Object.fromEntries(all.map((piece, index) => [`x-${index}`, [piece]])),
  (all) => ({ meta: { translations: { de: { work: all } } }, work: all.slice(0, 99) }),
];

/** A résumé of 150 to 199 kB, of a few pieces in turn. */
const wide = fc
  .record({
    place: fc.constantFrom(...places),
    some: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }),
    bytes: fc.integer({ min: 150_000, max: 199_000 }),
  })
  .map(({ place, some, bytes }) => {
    const sizeOf = (count: number) =>
      Buffer.byteLength(
        JSON.stringify(place(Array.from({ length: count }, (_, at) => some[at % some.length]))),
      );
    const each = (sizeOf(3000) - sizeOf(0)) / 3000;
    const count = Math.floor(bytes / (each + 2));
    return place(Array.from({ length: count }, (_, at) => some[at % some.length]));
  });

test('whatever 200 kB are made of, the page has 1.4 MB at most', () => {
  fc.assert(
    fc.property(
      wide,
      fc.constantFrom<ThemeOptions[]>(
        ...[{}, { languages: 'all' as const }, { audience: 'public' as const, footer: '&' }],
      ),
      (resume, options) => {
        fc.pre(Buffer.byteLength(JSON.stringify(resume)) < résumé);
        expect(bytesOf(resume, options)).toBeLessThanOrEqual(page);
      },
    ),
    { seed: 20_260_131, numRuns: thorough ? 300 : 5 },
  );
});
