import schema from '@jsonresume/schema/schema.json';
import fc from 'fast-check';

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** How the leaves of a résumé are made, by the formats of the schema; `text` is every other string. */
export interface Leaves {
  text: fc.Arbitrary<string>;
  uri: fc.Arbitrary<string>;
  email: fc.Arbitrary<string>;
  date: fc.Arbitrary<string>;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A date as the schema's pattern wants it; days that no month has are among them. */
const date: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }).map(two),
    fc.integer({ min: 1, max: 28 }).map(two),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join('-'));

const usual: Leaves = { text: fc.string(), uri: fc.webUrl(), email: fc.emailAddress(), date };

/** Any résumé that the published schema allows, with every field there or not. */
export const resumeFromSchema = (leaves: Partial<Leaves> = {}): fc.Arbitrary<unknown> =>
  valueOf(schema as Schema, { ...usual, ...leaves });

function valueOf(
  { $ref, format, properties, items }: Schema,
  leaves: Leaves,
): fc.Arbitrary<unknown> {
  if (properties) {
    const fields = Object.entries(properties).map(([name, field]) => [
      name,
      valueOf(field, leaves),
    ]);
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: [],
    });
  }
  if (items) return fc.array(valueOf(items, leaves), { maxLength: 3 });
  // The only definition is that of a date.
  if ($ref) return leaves.date;
  return format === 'uri' || format === 'email' ? leaves[format] : leaves.text;
}
