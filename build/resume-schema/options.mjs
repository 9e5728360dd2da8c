// The theme's options as definitions for another schema.

/** @typedef {import('./schema').Schema} Schema */

const own = '#/definitions/themeOptions';

/**
 * @param {Schema} schema src/options/options.schema.json
 * @returns {Record<string, Schema>} `themeOptions`, `variant` (the same, without `variants`), `languageTag`, and the
 *   definitions that they refer to
 */
export function optionDefinitions({ $schema: _, definitions = {}, ...schema }) {
  const options = moved(schema);
  const { properties = {} } = options;
  const { variants, variant, ...inner } = properties;
  if (!variants || !variant) throw new Error('The options have no variants');
  variants.additionalProperties = { $ref: '#/definitions/variant' };
  return {
    themeOptions: options,
    variant: {
      ...options,
      properties: Object.fromEntries(
        Object.keys(inner).map((name) => [name, { $ref: `${own}/properties/${name}` }]),
      ),
    },
    languageTag: untold(properties.language ?? {}),
    ...Object.fromEntries(
      Object.entries(definitions).map(([name, node]) => {
        const isPartOfOthers = JSON.stringify(schema).includes(partOf(name));
        return [`option-${name}`, moved(isPartOfOthers ? untold(node) : node)];
      }),
    ),
  };
}

/** @param {string} name */
const partOf = (name) => JSON.stringify([{ $ref: `#/definitions/${name}` }]);

/**
 * A definition without its title, description and default: VS Code would show them instead of the option's own.
 * @param {Schema} schema @returns {Schema}
 */
const untold = ({ title: _, description: __, default: ___, ...schema }) => schema;

/**
 * Updates references to the new location of the options. Deprecated names, which come from other themes, become
 * patterns, because editors do not suggest those.
 * @template T @param {T} node @returns {T}
 */
function moved(node) {
  if (Array.isArray(node)) return /** @type {T} */ (node.map(moved));
  if (typeof node !== 'object' || node === null) return node;
  const schema = /** @type {Schema} */ (
    Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, moved(inner)]))
  );
  if (typeof schema.$ref === 'string') schema.$ref = place(schema.$ref);
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    const others = entries
      .filter(([, { deprecated }]) => deprecated === true)
      .map(([name, { deprecated: _, ...inner }]) => [`^${name}$`, inner]);
    schema.properties = Object.fromEntries(entries.filter(([, inner]) => !inner.deprecated));
    if (others.length)
      schema.patternProperties = { ...schema.patternProperties, ...Object.fromEntries(others) };
  }
  return /** @type {T} */ (schema);
}

/** @param {string} pointer */
const place = (pointer) =>
  pointer.startsWith('#/definitions/')
    ? pointer.replace('#/definitions/', '#/definitions/option-')
    : pointer.replace('#', own);
