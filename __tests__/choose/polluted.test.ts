import { inspect, render, select, type ThemeOptions } from '../../index';
import { options as optionFields } from '../../src/options/options';
import { resume as fields } from '../../src/resume/fields';
import { kindOf, namesOf, type Kind } from '../../src/resume/kinds/field-kind';
import { some } from '../thorough';

/** All names of fields, at any depth. */
const namesIn = ({ fields = {}, item }: Kind<unknown>): string[] => [
  ...(item ? namesIn(item) : []),
  ...Object.entries(fields).flatMap(([name, field]) => [
    ...namesOf(name, field),
    ...namesIn(kindOf(field)),
  ]),
];

/** What views, records and the code of the theme itself may be asked for. */
const inner = (
  'positions items rows private x-private x-hidden ignore x-tags x-id x-highlightTags translations ' +
  'variants themeOptions custom others href src id microformat values facts notes texts dates ' +
  'employer organisation chosen footer html rank item fields de fr * day month year address toJSON ' +
  'x-lang value 0 1'
).split(' ');

const names = [...new Set([...namesIn(fields), ...namesIn(optionFields), ...inner])];

const values: unknown[] = ['polluted', true];

/** A little of everything, so that a page is soon drawn. */
const master = {
  basics: { name: 'Ada', label: '*Engineer* & more', location: ['Oslo'], phone: '555 0100' },
  work: [
    { name: 'A', position: 'B', highlights: ['C', 'D:\n- e\n- f'], startDate: '2019' },
    { name: 'A', position: 'G', url: 'a.example', location: { city: 'Oslo' } },
    { name: 'H', summary: '[link](https://a.example)' },
  ],
  skills: { Rust: 'fluent', Go: ['a', 'b'] },
  'x-talks': [{ name: 'Talk', venue: 'Hall', keywords: { a: 'b' } }],
  publications: [{ name: { de: 'A', en: 'B' }, authors: 'C' }],
};

const everything = (options: ThemeOptions): string[] => [
  render(master, options),
  JSON.stringify(select(master, options)),
  JSON.stringify(inspect(master, options)),
];

/** Runs with a property that every object inherits; it is gone afterwards in any case. */
function polluted<T>(name: string, value: unknown, enumerable: boolean, run: () => T): T {
  if (Object.hasOwn(Object.prototype, name)) return run();
  try {
    Object.defineProperty(Object.prototype, name, {
      value,
      enumerable,
      configurable: true,
      writable: true,
    });
    return run();
  } finally {
    delete (Object.prototype as Record<string, unknown>)[name];
  }
}

test.each([
  ['that is counted', true],
  ['that is not', false],
])('a host that gave every object a property %s changes no byte', (_, enumerable) => {
  const options: ThemeOptions = { font: 'system' };
  const usual = everything(options);
  const changed = some(names, 3, Number(enumerable)).flatMap((name) =>
    values
      .filter((value) => {
        const pages = polluted(name, value, enumerable, () => {
          try {
            return everything(options);
          } catch (error) {
            return [String(error)];
          }
        });
        return pages.some((page, index) => page !== usual[index]);
      })
      .map((value) => `${name}: ${JSON.stringify(value)}`),
  );
  expect(changed).toEqual([]);
});

test('everything is as it was afterwards', () => {
  const found: string[] = [];
  for (const name in {}) found.push(name);
  expect(found).toEqual([]);
});
