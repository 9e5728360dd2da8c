import root from '../../../dist/options.schema.json';

/** As much of JSON Schema as the options need. */
export interface Schema {
  title?: string;
  description?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  default?: unknown;
  examples?: readonly unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  anyOf?: readonly Schema[];
  allOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: boolean | Schema;
  deprecated?: boolean;
  $ref?: string;
}

/** An option as its schema describes it. */
export interface Option {
  /** @example page.size */
  name: string;
  path: readonly string[];
  /** Its names in other themes. */
  aliases: readonly string[];
  title: string;
  description: string;
  schema: Schema;
}

/** What a reference of the schema leads to. */
const behind = (reference: string): Schema =>
  reference
    .split('/')
    .slice(1)
    .reduce((schema, key) => schema[key as never], root as Schema);

/** A schema with what it says by reference alone. */
function whole(schema: Schema): Schema {
  const [only, ...others] = schema.allOf ?? [];
  return only?.$ref && !others.length ? { ...behind(only.$ref), ...schema } : schema;
}

function optionsIn(schema: Schema, above: readonly string[]): Option[] {
  const all = Object.entries(schema.properties ?? {});
  return all
    .filter(([, property]) => !property.deprecated)
    .flatMap(([key, property]) => {
      const path = [...above, key];
      const own = whole(property);
      if (own.type === 'object' && own.properties) return optionsIn(own, path);
      const aliases = all
        .filter(([, other]) => other.allOf?.[0]?.$ref?.endsWith(`/properties/${key}`))
        .map(([alias]) => alias);
      const { title = key, description = '' } = own;
      return [{ name: path.join('.'), path, aliases, title, description, schema: own }];
    });
}

/** Every option of the theme, in the schema's order; those in a record such as `page` each by itself. */
export const everyOption: readonly Option[] = optionsIn(root as Schema, []);

/** An option by its name, which is one of the schema's. */
export const optionNamed = (name: string): Option =>
  everyOption.find((option) => option.name === name)!;
