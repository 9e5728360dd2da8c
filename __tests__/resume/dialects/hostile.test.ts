import { inspect, render, select } from '../../../index';
import { errorsOf } from '../../fuzz/oracles';
import { payloads } from '../../hostile/payloads';
import { pathsOf, withText, withTexts } from '../../hostile/poisoned';
import { some as someOf } from '../../thorough';
import { files, readDialect } from './fixtures';

/** Only one payload and one value in eight are tried, different ones for each file. */
const share = 8;

const quick = { font: 'system' } as const;

/** A copy in which every key but those of a dialect's own frame is another text. */
const withKeys = (value: unknown, key: string): unknown =>
  Array.isArray(value)
    ? value.map((item) => withKeys(item, key))
    : typeof value === 'object' && value !== null
      ? {
          ...Object.fromEntries(
            Object.entries(value).map(([own, inner]) => [own, withKeys(inner, key)]),
          ),
          [key]: key,
        }
      : value;

describe.each(files.filter((file) => !/-4|short/.test(file)))('%s', (file) => {
  const resume = readDialect(file);
  const some = <T>(list: readonly T[]) => someOf(list, share, files.indexOf(file));

  test.each(some(Object.entries(payloads)))('%s, everywhere at once', (_, payload) => {
    for (const poisoned of [withTexts(resume, payload), withKeys(resume, payload)]) {
      const html = render(poisoned, quick);
      expect(errorsOf(html, payload)).toEqual([]);
      expect(render(select(poisoned, quick))).toBe(html);
    }
  });

  test('in leaves one by one', () => {
    const all = Object.values(payloads);
    const errors = some(pathsOf(resume)).flatMap((path, index) => {
      const payload = all[index % all.length]!;
      return errorsOf(render(withText(resume, path, payload), quick), payload);
    });
    expect(errors).toEqual([]);
  });

  test('strange values in place of every leaf and record', () => {
    const loop: Record<string, unknown> = {};
    loop['items'] = [loop, [loop]];
    const strange: unknown[] = [
      null,
      undefined,
      0,
      NaN,
      true,
      [],
      {},
      [[['A']]],
      loop,
      new Array(3),
      Symbol('a'),
      () => 1,
      1n,
      new Date(NaN),
      new Map(),
      {
        get a() {
          throw new Error('a');
        },
      },
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('b');
          },
        },
      ),
      JSON.parse('{"__proto__":{"name":"A"},"constructor":"B"}'),
      Object.assign(Object.create({ name: 'inherited' }), { email: 'a@a.example' }),
    ];
    const paths = pathsOf(resume);
    const outer = new Set(
      paths.flatMap((path) => path.map((_, index) => JSON.stringify(path.slice(0, index + 1)))),
    );
    some([...outer]).forEach((path, index) => {
      const value = strange[index % strange.length];
      const made = withText(resume, JSON.parse(path) as string[], value as string);
      const html = render(made, quick);
      expect(errorsOf(html, 'undefined NaN')).toEqual([]);
      expect(html).not.toContain('inherited');
      expect(() => [inspect(made), select(made)]).not.toThrow();
    });
    expect(({} as any).name).toBeUndefined();
  });
});
