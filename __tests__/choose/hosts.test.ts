import { inspect, render, select, type ThemeOptions } from '../../index';
import { some } from '../thorough';
import { at, placesOfFields, type Path } from '../growth/places-of-fields';

const fail = () => {
  throw new Error('no');
};

/** Objects that cannot be made into a text, or do harm when they are. */
const objects: Record<string, () => object> = {
  'toString that is a text': () => ({ toString: '' }),
  'toString and valueOf that are texts': () => ({ toString: 'a', valueOf: 1, toJSON: 'b' }),
  'toString that throws': () => ({ toString: fail, valueOf: fail }),
  'toJSON that throws': () => ({ a: 'b', toJSON: fail }),
  'a primitive that throws': () => ({ [Symbol.toPrimitive]: fail }),
  'no prototype': () => Object.assign(Object.create(null) as object, { a: 'b' }),
  'a list with another join': () => Object.assign([1], { join: fail, toString: fail, map: 'a' }),
  'a list of such': () => [{ toString: '' }, { valueOf: fail }],
  'a tag that throws': () => ({
    get [Symbol.toStringTag]() {
      return fail();
    },
  }),
  'an iterator that throws': () => ({ a: 'b', [Symbol.iterator]: fail }),
  'a length that lies': () => ({ length: 1e9, 0: 'a' }),
  'a promise of a kind': () => ({ then: fail, constructor: 'a', hasOwnProperty: 1 }),
  'a date that lies': () => Object.assign(new Date(0), { toISOString: fail, getTime: fail }),
  'a wrapped text': () => new String('a'),
  'a function': () => Object.assign(() => 1, { toString: fail }),
  'a symbol in it': () => ({ a: Symbol('a'), b: [Symbol('b')] }),
};

/** Every place of the fields and the options, once. */
const paths = [
  ...new Map(
    placesOfFields.map(([name]): [string, [where: string, path: Path]] => {
      const [, where, path] = /^(\w+) (.*):/.exec(name)!;
      const keys = path!.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      return [`${where} ${path}`, [where!, keys]];
    }),
  ),
];

const errorOf = (run: () => unknown): string => {
  try {
    run();
    return '';
  } catch (error) {
    return String(error);
  }
};

/** What throws for the public, whose résumé is looked through. */
const thrown = (resume: unknown, options: unknown): string[] =>
  Object.entries({ render, select, inspect }).flatMap(([what, run]) => {
    const given = { audience: 'public', ...(options as object) } as ThemeOptions;
    const error = errorOf(() => run(resume, given));
    return error ? [`${what}: ${error}`] : [];
  });

test.each(Object.entries(objects))('%s, in every field and every option', (_, make) => {
  const found = some(paths, 3, Object.values(objects).indexOf(make)).flatMap(
    ([name, [where, path]]) => {
      const given = { resume: {}, options: { font: 'system' }, [where]: at(path, make()) };
      return thrown(given.resume, given.options).map((error) => `${name}: ${error}`);
    },
  );
  expect(found).toEqual([]);
  expect(errorOf(() => render(make(), make()))).toBe('');
  expect(errorOf(() => inspect(make(), make()))).toBe('');
  const elsewhere = { 'x-a': make(), 'x-b': [make(), { c: make() }], work: [{ 'x-tags': make() }] };
  expect(thrown({ ...elsewhere, meta: { translations: make() } }, { labels: make() })).toEqual([]);
});

test('a place that has no text', () => {
  const basics = { location: [{ toString: '' }] };
  expect(thrown({ basics }, { audience: 'public' })).toEqual([]);
});
