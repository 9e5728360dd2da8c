import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { people } from '../../build/people-list.mjs';
import { resumeOf } from '../../build/people.mjs';
import { looks, withoutPictures } from '../../build/pictures-looks.mjs';

interface Schema {
  enum?: string[];
  properties?: Record<string, Schema>;
}

const fromTheme = createRequire(new URL('../../../package.json', import.meta.url));
const { inspect, render } = fromTheme('./dist/index.cjs');
const schema: Schema = JSON.parse(
  readFileSync(new URL('../../../dist/options.schema.json', import.meta.url), 'utf8'),
);
const samples = looks.flatMap(({ title, person, samples }) =>
  samples.map((sample) => ({ name: `${title}: ${sample.says}`, person, ...sample })),
);
const shown = new Set(samples.flatMap(({ options }) => Object.keys(options)));

describe('every option', () => {
  test.each(Object.keys(schema.properties!))('%s has pictures, or a reason for none', (option) => {
    expect([shown.has(option), option in withoutPictures]).toContain(true);
    expect(shown.has(option) && option in withoutPictures).toBe(false);
  });

  test('a reason is for an option that there is', () => {
    expect(Object.keys(schema.properties!)).toEqual(
      expect.arrayContaining(Object.keys(withoutPictures)),
    );
  });

  const values = (of: Schema, path: string): string[][] => [
    ...(of.enum ?? []).map((value) => [path, value]),
    ...Object.entries(of.properties ?? {}).flatMap(([key, part]) => values(part, `${path}.${key}`)),
  ];
  /** What leaves the look to the reader, or to the picture, or is told by another value. */
  const told = [
    'scheme.auto',
    'image.shape.auto',
    'image.shape.none',
    'page.size.auto',
    'page.size.any',
  ];
  const named = [...shown]
    .flatMap((option) => values(schema.properties![option]!, option))
    .filter((pair) => !told.includes(pair.join('.')));

  test.each(named)('%s has a picture of %s', (path, value) => {
    const at = (options: unknown): unknown =>
      path.split('.').reduce<any>((from, key) => from?.[key], options);
    expect(samples.map(({ options }) => at(options))).toContain(value);
  });

  test('the words of an option are found in the schema', () => {
    expect(named.length).toBeGreaterThan(20);
  });
});

describe('every look', () => {
  test.each(samples)('$name is made of options that hold', ({ person, options }) => {
    const said = inspect(resumeOf(person), options).map(({ path }: { path: string }) => path);
    // That an accent is corrected is what the pictures of contrast show.
    const meant = options['contrast'] === 'AAA' ? ['options.colors.accent[0]'] : [];
    expect(said.filter((path: string) => !meant.includes(path))).toEqual([]);
  });

  test.each(looks)('$title: no two samples are alike', ({ person, samples }) => {
    const pages = samples.map(
      ({ options, screen }) => `${screen}${render(resumeOf(person), options)}`,
    );
    expect(new Set(pages).size).toBe(pages.length);
  });

  test.each(looks)('$title is shown by somebody of the gallery', ({ person }) => {
    expect(people.map(({ file }) => file)).toContain(person);
  });
});
