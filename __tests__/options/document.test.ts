import Ajv from 'ajv';
import { inspect, render } from '../../index';
import schema from '../../src/options/options.schema.json';
import { document, examples, type Example, type Fact } from './documented';
import resume from './resume.json';
import { schemaKeys } from './schema-keys';

const validate = new Ajv().compile(schema);
const own = schemaKeys.filter(({ schema }) => !schema.deprecated).map(({ path }) => path);

/** The options of an example, over those of the résumé. */
const held = ({ options, meta }: Example) => ({
  ...resume,
  meta: { ...resume.meta, ...meta, themeOptions: { ...resume.meta.themeOptions, ...options } },
});

const page = (given: unknown) => render(given).replace(/\s+/g, ' ');
const unchanged = page(resume);

const pages = new Map(examples.map((example) => [example, page(held(example))]));

const advice = (example: Example) =>
  inspect(held(example))
    .filter(({ path }) => path.startsWith('meta.'))
    .map(({ path, reason }) => `${path.replace('meta.themeOptions.', '')}: ${reason}`);

const isTrue = (html: string, { text, before }: Fact) => {
  const [first, second] = [html.indexOf(text), html.indexOf(before ?? '')];
  return first >= 0 && (before === undefined || (second >= 0 && first < second));
};

describe.each(examples.map((example) => [example.json, example] as const))('%s', (_, example) => {
  const says = example.facts.filter((fact) => fact.says === 'inspect').map(({ text }) => text);
  const isMistake = says.some((line) => line && !line.includes('corrected to'));

  test('has a fact below it', () => expect(example.facts).not.toEqual([]));

  test(isMistake ? 'is not valid, and is told' : 'is valid, and nothing else is told', () => {
    expect(advice(example).sort()).toEqual(says.filter(Boolean).sort());
    // A section or a variant is missing in this résumé only; no schema can know it.
    if (!says.some((line) => /^(sections|variant)\b/.test(line)))
      expect(validate(example.options)).toBe(!isMistake);
  });

  const shown = example.facts.filter(({ says }) => says !== 'inspect');
  for (const fact of shown) {
    test(`the page ${fact.says} ${fact.text}`, () => {
      const expected = fact.says === 'has';
      expect(isTrue(pages.get(example)!, fact)).toBe(expected);
      // And it is the option that does it.
      expect(isTrue(unchanged, fact)).toBe(!expected);
    });
  }
});

test('every option has a heading, and its keys an example', () => {
  const headings = [...document.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name);
  expect(headings.sort()).toEqual(own.filter((path) => !path.includes('.')).sort());
  const exampled = examples.flatMap(({ options }) => JSON.stringify(options));
  expect(
    own.filter((path) => !exampled.some((json) => json.includes(`"${path.split('.').pop()}":`))),
  ).toEqual([]);
});

test('the list of options leads to every heading', () => {
  const links = [...document.matchAll(/\[`(\w+)`\]\(#(\w+)\)/g)];
  expect(links.filter(([, name, id]) => name!.toLowerCase() !== id)).toEqual([]);
  expect(links.map(([, name]) => name)).toEqual(
    [...document.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name),
  );
});
