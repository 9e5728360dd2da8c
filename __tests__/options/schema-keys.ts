import schema from '../../src/options/options.schema.json';

/** A node of a JSON Schema, limited to the keys used here. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  default?: unknown;
  examples?: unknown[];
  enum?: unknown[];
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** A key of the schema: `font`, `page.size`, `sections.title`. */
export interface SchemaKey {
  path: string;
  schema: Schema;
  /** The key that it is another name of. */
  aliasOf: string | undefined;
}

/** Every key of the schema, and of the records in it; those of a list's items follow the list. */
export const schemaKeys: SchemaKey[] = keysIn(schema as Schema, '');

function keysIn(node: Schema, within: string): SchemaKey[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const path = within + name;
    const pointer = property.deprecated ? property.allOf?.[0]?.$ref : undefined;
    const aliasOf = pointer
      ?.replace('#/', '')
      .replace(/\/?properties\//g, '.')
      .slice(1);
    const inner = [property, ...(property.items?.anyOf ?? [])];
    const resolved = property.$ref ? { ...definition(property.$ref), ...property } : property;
    return [
      { path, schema: resolved, aliasOf },
      ...inner.flatMap((node) => keysIn(node, `${path}.`)),
    ];
  });
}

function definition(pointer: string): Schema {
  return (schema.definitions as Record<string, Schema>)[pointer.replace('#/definitions/', '')]!;
}

/** An option, or a key of one, with a value: `page.size` and "A4" are `{ page: { size: 'A4' } }`. */
export function optionsWith(path: string, value: unknown): Record<string, unknown> {
  const [name, inner] = path.split('.') as [string, string?];
  if (inner === undefined) return { [name]: value };
  // A line of a list needs to name its section.
  return {
    [name]: name === 'sections' ? [{ section: 'skills', [inner]: value }] : { [inner]: value },
  };
}
