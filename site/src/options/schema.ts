import root from '../../../dist/options.schema.json';

/** The part of JSON Schema that the options use. */
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

/** The definition to which a `$ref` points. */
const behind = (reference: string): Schema =>
  reference
    .split('/')
    .slice(1)
    .reduce((schema, key) => schema[key as never], root as Schema);

/** A schema with its references resolved. */
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

/** Every option of the theme, in the schema's order; the fields of a record such as `page` are separate options. */
export const everyOption: readonly Option[] = optionsIn(root as Schema, []);

/** An option by its name in the schema. */
export const optionNamed = (name: string): Option =>
  everyOption.find((option) => option.name === name)!;
