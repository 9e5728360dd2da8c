import fc from 'fast-check';
import { inspect, render, select } from '../../index';
import { resume as table } from '../../src/resume/fields';
import { kindOf, namesOf, type Kind } from '../../src/resume/kinds/field-kind';
import { address } from '../../src/resume/kinds/text';
import { seen } from './seen';

type Any = fc.Arbitrary<unknown>;

/** A word's place; each becomes a word of its own. */
const word = Symbol('word');
const place: Any = fc.constant(word);

/** Keys that no field has. */
const strangers = fc.constantFrom(
  'department',
  'teamSize',
  'awardedFor',
  'Motto',
  'x-extra',
  'club',
);

const mostly = (usual: Any, ...others: Any[]): Any =>
  fc.oneof(
    { weight: 8, arbitrary: usual },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  );

/** A text, or what people write in its place. */
const text: Any = mostly(
  place,
  fc.array(place, { minLength: 1, maxLength: 3 }),
  fc.record({ name: place, level: place }),
  fc.record({ title: place }),
);

const listOf = (item: Any): Any =>
  mostly(
    fc.array(item, { maxLength: 3 }),
    item,
    fc.array(fc.array(item, { maxLength: 2 }), { maxLength: 2 }),
  );

/** Fields that are shown otherwise than as words: pictures are, and who a résumé is for is followed. */
const others = ['$schema', 'meta', 'x-lang', 'image', 'countryCode', 'isActive'];

function valueOf(kind: Kind<unknown>, depth: number): Any {
  if (kind.item) return listOf(valueOf(kind.item, depth));
  // Of a record in an address's place the address is followed, and `inspect` names the rest.
  if (!kind.fields) return kind === address ? place : text;
  const fields = Object.entries(kind.fields)
    .filter(([name, field]) => !others.includes(name) && (depth > 0 || !kindOf(field).item?.fields))
    .flatMap(([name, field]) =>
      namesOf(name, field).map((key): [string, Any] => [key, valueOf(kindOf(field), depth - 1)]),
    );
  const strange = mostly(text, fc.record({ name: place, size: place }));
  // A few of all the names, so that a page stays one that somebody could have.
  const some = fc.subarray(fields, { minLength: 1, maxLength: 4 });
  return fc
    .tuple(
      some.chain((chosen) => fc.record(Object.fromEntries(chosen))),
      fc.dictionary(strangers, strange, { maxKeys: depth < 3 ? 1 : 0 }),
    )
    .map(([known, strange]) => ({ ...known, ...strange }));
}

/** A résumé with all words different, and the words. */
const written = valueOf(table, 3).map((resume) => {
  const words: string[] = [];
  const named = (value: unknown): unknown => {
    if (value === word) {
      words.push(
        `Zaq${String(words.length).replace(/\d/g, (digit) => 'bdfghklmnr'[Number(digit)]!)}ev`,
      );
      return words.at(-1);
    }
    if (Array.isArray(value)) return value.map(named);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]))
      : value;
  };
  return { resume: named(resume), words };
});

test('every word of a section is on the page, whatever its container and its key', () => {
  fc.assert(
    fc.property(written, ({ resume, words }) => {
      const page = seen(render(resume));
      const shown = `${page.text}\n${page.addresses.join('\n')}`;
      expect(words.filter((one) => !shown.includes(one))).toEqual([]);
      expect(inspect(resume)).toEqual([]);
      expect(render(select(resume)) === render(resume)).toBe(true);
    }),
    { numRuns: 400, seed: 13 },
  );
});
