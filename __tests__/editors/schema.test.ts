import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import standard from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import optionsSchema from '../../src/options/options.schema.json';
import { customItem } from '../../src/resume/custom';
import { resume } from '../../src/resume/fields';
import { kindOf, namesOf, type Kind } from '../../src/resume/kinds/field-kind';
import { markNames } from '../../src/resume/marks';

interface Node {
  description?: string;
  deprecated?: boolean;
  properties?: Record<string, Node>;
  definitions?: Record<string, Node>;
  [key: string]: unknown;
}

const schema: Node = JSON.parse(
  readFileSync(join(__dirname, '../../dist/resume.schema.json'), 'utf8'),
);
const definitions = schema.definitions!;

/** All nodes of a schema that name properties. */
const records = (node: unknown, path: string): [path: string, record: Node][] => {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => records(value, `${path}/${key}`));
  const isRecord = 'properties' in node && typeof node.properties === 'object';
  return isRecord ? [[path, node as Node], ...inner] : inner;
};

/** The reader's records, by the names of their sections or fields, with all names of their fields. */
const kinds = new Map<unknown, { name: string; kind: Kind<unknown> }>();
const readKinds = (kind: Kind<unknown>, name: string): void => {
  if (!kind.fields || kinds.has(kind.fields)) return;
  kinds.set(kind.fields, { name, kind });
  for (const [key, field] of Object.entries(kind.fields)) {
    if (key === 'themeOptions' || key === 'sections') continue;
    const { fields, item, nothing } = kindOf(field);
    if (nothing instanceof Map) continue;
    if (fields) readKinds(kindOf(field), key);
    else if (item) readKinds(item, key);
  }
};
readKinds(resume, '');
readKinds(customItem, 'ownItem');

test('it is a JSON Schema of draft 07', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
  expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
  expect(() => new Ajv({ strict: false, validateFormats: false }).compile(schema)).not.toThrow();
});

const descriptionOf = ({ description, $ref }: Node): string =>
  description ?? definitions[String($ref).replace('#/definitions/', '')]?.description ?? '';

test('whatever is offered says what it is', () => {
  const variant = definitions['variant']!.properties!;
  expect(Object.values(variant).map(({ $ref }) => $ref)).toEqual(
    Object.keys(variant).map((name) => `#/definitions/themeOptions/properties/${name}`),
  );
  const silent = records(schema, '#')
    .filter(([path]) => path !== '#/definitions/variant')
    .flatMap(([path, { properties }]) =>
      Object.entries(properties!)
        .filter(([, node]) => !/.{8}/.test(descriptionOf(node)))
        .map(([name]) => `${path}.${name}`),
    );
  expect(silent).toEqual([]);
});

test('every field of JSON Resume is offered', () => {
  const within: Record<string, Node> = { '': schema, basics: definitions['basics']! };
  const missing = (node: any, at: string): string[] =>
    Object.entries<any>(node.properties ?? {}).flatMap(([name, field]) => {
      const ours = within[at] ?? definitions[at];
      return [
        ...(ours?.properties?.[name] ? [] : [`${at}.${name}`]),
        ...missing(field, name),
        ...missing(field.items ?? {}, name),
      ];
    });
  expect(missing(standard, '')).toEqual([]);
});

const pointed = [...kinds.values()].map(({ name, kind }): [string, Kind<unknown>] => [name, kind]);

/** Names of other tools, and what no author writes. */
const unoffered = ['x-lang', 'location.text', 'meta.sections', 'meta.sectionLabels'];

test.each(pointed)('in "%s" every field is offered under its own name alone', (name, kind) => {
  const offered = Object.keys((name ? definitions[name]! : schema).properties!);
  const fields = Object.entries(kind.fields!);
  const own = fields
    .map(([key]) => key)
    .filter((key) => !unoffered.includes(name ? `${name}.${key}` : key));
  expect(offered).toEqual(expect.arrayContaining(own));
  const marks = ['x-tags', 'x-hidden', 'x-private', 'x-id', 'x-highlightTags'];
  const others = fields.flatMap(([key, field]) => namesOf(key, field).slice(1));
  expect(offered.filter((key) => others.includes(key) && !own.includes(key))).toEqual([]);
  const tools = ['theme', 'pdfRenderOptions'];
  expect(offered.filter((key) => ![...own, ...marks, ...tools].includes(key))).toEqual([]);
});

test('the marks of an entry are those of the reader', () => {
  const { properties, patternProperties } = definitions['work'] as any;
  const known = [...Object.keys(properties), ...Object.keys(patternProperties)]
    .map((name) => name.replace(/[\^$]/g, '').toLowerCase())
    .filter((name) => markNames.includes(name));
  expect(known.sort()).toEqual([...markNames].sort());
});

test('the options are those of their own schema, and names of other themes are patterns', () => {
  const inOptions = (node: any): string[] =>
    Object.entries<any>(node.properties ?? {}).flatMap(([name, field]) =>
      field.deprecated ? [] : [name, ...inOptions(field).map((inner) => `${name}.${inner}`)],
    );
  expect(inOptions(definitions['themeOptions'])).toEqual(inOptions(optionsSchema));
  const { patternProperties } = definitions['themeOptions'] as any;
  expect(Object.keys(patternProperties)).toEqual(
    expect.arrayContaining(['^[_-]', '^lang$', '^sectionTitles$', '^photo$', '^preordered$']),
  );
});
