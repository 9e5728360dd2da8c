import type { Option, Schema } from './schema';

/** The kinds of controls. */
export type ControlKind =
  | 'checks'
  | 'choice'
  | 'color'
  | 'field'
  | 'language'
  | 'map'
  | 'numbering'
  | 'prose'
  | 'sections'
  | 'select'
  | 'tags'
  | 'variant'
  | 'variants';

/** Options whose control cannot be derived from their schema. */
const own: Readonly<Record<string, ControlKind>> = {
  image: 'choice',
  language: 'language',
  numbering: 'numbering',
  sections: 'sections',
  variant: 'variant',
  variants: 'variants',
};

/** Up to this many words are shown side by side. */
const mostSegments = 5;

const hasPattern = (schema: Schema): boolean =>
  schema.pattern !== undefined || (schema.anyOf ?? []).some(hasPattern);

const rules: readonly (readonly [ControlKind, (schema: Schema) => boolean])[] = [
  ['choice', ({ enum: words }) => words !== undefined && words.length <= mostSegments],
  ['select', ({ enum: words }) => words !== undefined],
  ['choice', ({ type }) => type === 'boolean'],
  ['color', ({ anyOf = [] }) => anyOf.some(({ $ref }) => $ref === '#/definitions/oneColor')],
  ['checks', ({ items }) => items?.enum !== undefined],
  ['tags', ({ items }) => items?.type === 'string'],
  ['map', ({ additionalProperties: each }) => typeof each === 'object' && each.type === 'string'],
  ['field', hasPattern],
  ['prose', ({ type }) => type === 'string'],
];

/** The kind of control for an option. @throws for an option without a control */
export function controlKind({ name, schema }: Option): ControlKind {
  const kind = Object.hasOwn(own, name)
    ? own[name]
    : rules.find(([, applies]) => applies(schema))?.[0];
  if (!kind) throw new Error(`No control for the option ${name}`);
  return kind;
}
