import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { inspect, render, type ThemeOptions } from '../../index';
import schema from '../../src/options/options.schema.json';
import { readColor } from '../../src/text/color';
import resume from './resume.json';
import { optionsWith, schemaKeys } from './schema-keys';

const validate = new Ajv().compile(schema);
const own = schemaKeys.filter((key) => !key.schema.deprecated);

/** An alias with every example of the option that it stands for. */
const aliased = schemaKeys.flatMap(({ path, aliasOf }) =>
  own
    .filter((key) => key.path === aliasOf)
    .flatMap(({ schema }) => schema.examples ?? [])
    .map((example): [string, string, unknown] => [path, aliasOf!, example]),
);

test.each(aliased)('%s means %s: %j', (path, meant, example) => {
  const given = optionsWith(path, example);
  expect([validate(given), unusable(given)]).toEqual([true, []]);
  expect(render(resume, given) === render(resume, optionsWith(meant, example))).toBe(true);
});

/** What an option needs beside it to have any effect. */
const beside: Record<string, ThemeOptions> = {
  keep: { audience: 'public' },
  contrast: { colors: { accent: '#0a7d55' } },
  // Long enough for another page.
  'page.pages': { summary: 'A long life in few words. '.repeat(25) },
  variants: { variant: 'short' },
  'sections.title': { sections: ['skills'] },
  'sections.where': { sections: ['skills'] },
};

/** With what only an option shows. */
const versioned = {
  ...resume,
  basics: { ...resume.basics, birthDate: '1985-12-10' },
  meta: { ...resume.meta, version: 'v2.3.0' },
};

const page = (path: string, value?: unknown) => {
  const given = value === undefined ? {} : optionsWith(path, value);
  return render(versioned, { ...beside[path], ...given });
};

const examples = own.flatMap(({ path, schema }) =>
  (schema.examples ?? []).map((example): [string, unknown] => [path, example]),
);

test.each(examples)('the example of %s, %j, is valid and changes the page', (path, example) => {
  const given = { ...beside[path], ...optionsWith(path, example) };
  expect([validate(given), validate.errors]).toEqual([true, null]);
  expect(unusable(given)).toEqual([]);
  expect(page(path, example) === page(path)).toBe(false);
});

const isCorrected = /^corrected to /;
const unusable = (given: ThemeOptions) =>
  inspect(resume, given).filter(
    ({ path, reason }) => path.startsWith('options') && !isCorrected.test(reason),
  );

/** Colours and margins are told anew when they are given: their defaults are those of the sheets. */
const isOfSheets = (path: string) => /^colors\.|^page\.margin$/.test(path);

const defaults = own
  .filter(({ schema }) => schema.default !== undefined)
  .map(({ path, schema }): [string, unknown] => [path, schema.default]);

test.each(defaults.filter(([path]) => !isOfSheets(path)))(
  'the default of %s, %j, is what is there without it',
  (path, value) => {
    expect(validate(optionsWith(path, value))).toBe(true);
    // Lists of the author's own come after those of the schema.
    const whole = path === 'sections' ? [...(value as string[]), 'talks'] : value;
    expect(page(path, whole) === page(path)).toBe(true);
  },
);

test.each(defaults.filter(([path]) => isOfSheets(path)))(
  'the default of %s, %j, is that of the style sheets',
  (path, value) => {
    expect(validate(optionsWith(path, value))).toBe(true);
    expect(value).toEqual(ofSheets(path));
  },
);

function ofSheets(path: string): unknown {
  if (path === 'page.margin') return /@page \{\s*margin: ([^;]+);/.exec(sheet('print'))?.[1];
  const token = path.replace('colors.', '--');
  const declared = ['tokens', 'dark'].map(
    (name) => new RegExp(`${token}: ([^;]+);`).exec(sheet(name))?.[1] ?? '',
  );
  expect(declared.map(readColor)).not.toContain(null);
  return declared;
}

function sheet(name: string): string {
  return readFileSync(join(__dirname, `../../styles/${name}.css`), 'utf8');
}
