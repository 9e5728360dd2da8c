import fc from 'fast-check';
import { resume } from '../../src/resume/fields';
import { kindOf, namesOf, type Kind } from '../../src/resume/kinds/field-kind';
import { markNames } from '../../src/resume/marks';
import { hostileString } from './hostile-strings';

type Any = fc.Arbitrary<unknown>;

const word = fc.oneof(fc.lorem({ maxCount: 3 }), hostileString);

/** What people write where a date belongs. */
const dates = fc.constantFrom(
  ...['2020', '2020-01', '2020-1-1', '2020-12-31', '2020-02-30', '2020-13', '0000', '9999-99-99'],
  ...['Marzo 2023', 'Sep 2015', 'Sept. 2015', '15 September 2015', 'Summer 2012', '2019.6', '19'],
  ...['03/04/2019', '03/2019', '03-25-2024', '2019-02-03T10:00:00.000Z', '2011 - 2014', '3 years'],
  ...['present', 'Present', 'ongoing', 'actualidad', 'aktuell', '至今', 'heute', 'null', 'n/a', ''],
);

/** What people write where an address belongs. */
const addresses = fc.constantFrom(
  ...['https://a.example', 'http://www.a.example/', 'a.example', 'www.a.example', '//a.example/b'],
  ...['javascript:alert(1)', 'hhttps://a.example', 'mailto:a@a.example', 'tel:+49301234', 'a.pdf'],
  ...['images/me.jpg', './me.jpg', 'data:image/png;base64,AAAA', 'data:text/html,x', 'my site', ''],
);

/** Other things than a text in a text's place. */
const insteadOfText = (text: Any): Any =>
  fc.oneof(
    fc.constantFrom(null, undefined, '', ' ', true, false, 0, -1, 3.75, 2020, 1e21, NaN, Infinity),
    fc.bigInt(),
    fc.date({ noInvalidDate: false }),
    fc.array(text, { maxLength: 3 }),
    fc.tuple(fc.array(text, { maxLength: 2 })),
    fc.record({ de: text, en: text }),
    fc.record({ name: text, level: text }, { requiredKeys: [] }),
    fc.record({
      city: text,
      countryCode: fc.constantFrom('DE', 'uk', 'USA', 'Germany', 'ZZ', 'A1'),
    }),
    text.map((typed) => `@@@@~${String(typed)}~@@@@`),
    text.map((typed) => ({ url: typed, _private: typed })),
    fc.tuple(text, fc.integer({ min: 1, max: 30 })).map(([typed, depth]) => nested(typed, depth)),
  );

/** `{ name: { name: { name: … } } }` */
function nested(value: unknown, depth: number): unknown {
  return depth ? { name: nested(value, depth - 1) } : value;
}

/** Other things than a list in a list's place. */
const insteadOfList = (item: Any): Any =>
  fc.oneof(
    item,
    fc.constantFrom(null, '', 0, {}, [], [[]], [null], [{}, '', { name: '' }], 'one, two'),
    fc.array(fc.array(item, { maxLength: 2 }), { maxLength: 2 }),
    fc.dictionary(word, item, { maxKeys: 3 }),
    fc.dictionary(word, fc.array(item, { maxLength: 2 }), { maxKeys: 3 }),
  );

const mostly = (usual: Any, other: Any): Any =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: other });

/** What says who sees an entry, in the shapes in which people may write it. */
const marks: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.constantFrom(...markNames, 'X-Hidden', 'PRIVATE', 'x-highlightTags'),
  fc.oneof(
    fc.constantFrom(true, false, 1, 0, 'yes', 'no', 'off', '', null, {}, [], [true]),
    word,
    fc.array(fc.oneof(word, fc.constantFrom('backend', 'secret', null)), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('0', '1', 'backend', 'secret'), word, { maxKeys: 2 }),
  ),
  { maxKeys: 2 },
);

/** Keys that are no field of the schema's. */
const stranger: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('_note', '-work', 'x-talks', 'x-', 'leadership', '__proto__', 'constructor', ''),
  fc.constantFrom('x-tags', 'x-private', 'private', 'x-lang', 'translations', 'themeOptions'),
  hostileString,
);

const leaf = (name: string): Any => {
  const usual = /date$/i.test(name) ? dates : /url|image|canonical/.test(name) ? addresses : word;
  return mostly(fc.oneof(usual, word), insteadOfText(word));
};

/** A map from names that its author makes up. */
const mapOf = (kind: Kind<unknown>, name: string): Any =>
  mostly(
    fc.dictionary(
      fc.oneof(fc.constantFrom('work', 'talks', 'de', 'fr', '*'), stranger),
      valueOf(kind, name),
      {
        maxKeys: 3,
      },
    ),
    insteadOfText(word),
  );

/** As many fields of a record are there at most. */
const mostFields = 12;

function valueOf(kind: Kind<unknown>, name: string): Any {
  if (kind.item && kind.nothing instanceof Map) return mapOf(kind.item, name);
  if (kind.item) {
    const item = valueOf(kind.item, name);
    return mostly(fc.array(item, { maxLength: 3 }), insteadOfList(item));
  }
  if (!kind.fields) return leaf(name);
  const fields = Object.entries(kind.fields).flatMap(([own, field]) => {
    const value = valueOf(kindOf(field), own);
    return namesOf(own, field).map((written) => fc.tuple(fc.constant(written), value));
  });
  // A few of all the names: with all of them, jobs within jobs would be a résumé of megabytes.
  const known = fc
    .array(fc.oneof(...fields), { maxLength: mostFields })
    .map((some) => Object.fromEntries(some) as Record<string, unknown>);
  const strange = fc.dictionary(stranger, mostly(word, fc.jsonValue()), { maxKeys: 2 });
  return mostly(
    fc
      .tuple(known, strange, mostly(fc.constant({}), marks))
      .map(([record, others, marks]) => ({ ...others, ...record, ...(marks as object) })),
    insteadOfText(word),
  );
}

const master = valueOf(resume, '');

const tags = fc.constantFrom('de', 'fr-CA', 'pt_BR', 'AR', 'zh-Hant', 'tlh', 'x', '__proto__', '');

/** Résumés as people write them, and a little worse; some of them with translations, which are résumés, too. */
export const deviantResume: Any = fc.oneof(
  { weight: 2, arbitrary: master },
  {
    weight: 1,
    arbitrary: fc
      .tuple(master, fc.dictionary(tags, master, { maxKeys: 2 }))
      .map(([own, translations]) => {
        const { meta = {}, ...others } = (own ?? {}) as Record<string, unknown>;
        return { ...others, meta: { ...(meta as object), translations } };
      }),
  },
);
