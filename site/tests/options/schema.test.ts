import { describe, expect, test } from 'vitest';
import root from '../../../dist/options.schema.json';
import { groups } from '../../src/options/groups';
import { controlKind } from '../../src/options/kinds';
import { everyOption, type Option, type Schema } from '../../src/options/schema';

const named = (name: string): Option => everyOption.find((option) => option.name === name)!;

/** The names of the schema's options, read in another way than the panel reads them. */
const namesIn = (schema: Schema, above = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (property.deprecated) return [];
    const isGroup = property.type === 'object' && property.properties;
    return isGroup ? namesIn(property, `${above}${key}.`) : [above + key];
  });

test('every option of the schema stands in one group, and nothing else does', () => {
  expect(Object.values(groups).flat().toSorted()).toEqual(namesIn(root as Schema).toSorted());
});

test('every option has a title and says what it does', () => {
  for (const { title, description, name } of everyOption) {
    expect(title, name).toMatch(/^[A-Z]/);
    expect(description.length, name).toBeGreaterThan(10);
  }
});

test.each([
  ['font', 'choice'],
  ['page.size', 'choice'],
  ['page.pages', 'field'],
  ['page.margin', 'field'],
  ['colors.accent', 'color'],
  ['colors.rule', 'color'],
  ['version', 'choice'],
  ['image', 'choice'],
  ['footer', 'prose'],
  ['summary', 'prose'],
  ['keep', 'checks'],
  ['only', 'tags'],
  ['labels', 'map'],
  ['language', 'language'],
  ['languages', 'choice'],
  ['sections', 'sections'],
  ['numbering', 'numbering'],
  ['variant', 'variant'],
  ['variants', 'variants'],
])('%s is a %s', (name, kind) => {
  expect(controlKind(named(name))).toBe(kind);
});

describe('an option that is yet to come', () => {
  const option = (schema: Schema): Option => ({ ...named('font'), name: 'later', schema });

  test.each<[string, Schema]>([
    ['choice', { enum: ['one', 'two'] }],
    ['select', { enum: ['one', 'two', 'three', 'four', 'five', 'six'] }],
    ['choice', { type: 'boolean' }],
    ['field', { type: 'string', pattern: '^a$' }],
    ['prose', { type: 'string' }],
  ])('is a %s by its schema', (kind, schema) => {
    expect(controlKind(option(schema))).toBe(kind);
  });

  test('is told of when nobody has thought of its kind', () => {
    expect(() => controlKind(option({ type: 'null' }))).toThrow('No control for the option later');
  });
});

test('other names of options are those of the schema', () => {
  expect(named('language').aliases).toEqual(['lang', 'locale']);
  expect(named('colors.ink').aliases).toEqual(['primary', 'text']);
  expect(named('image').aliases).toEqual(['photo', 'picture']);
});
