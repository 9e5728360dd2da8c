// Definitions for the records of a résumé: JSON Resume's fields, then ours.
import { leaf, listOf } from './leaves.mjs';
import { marks, note } from './marks.mjs';
import { entries, forTools, unmarked, unoffered, written } from './special.mjs';
import { words } from './words.mjs';

/** @typedef {import('./schema').Schema} Schema */
/** @typedef {import('../../src/resume/kinds/field-kind').Kind<unknown>} Kind */

export class Records {
  /** @type {Record<string, Schema>} */
  definitions = {};

  /** The names of the definitions, by the fields of their records. @type {Map<unknown, string>} */
  #names = new Map();

  /** JSON Resume's schemas of its sections, which are also used inside others, such as the projects of a job. */
  #standards = /** @type {Map<unknown, Schema | undefined>} */ (new Map());

  /** @param {import('./fields.mjs').Source} source */
  constructor(source) {
    this.source = source;
  }

  /** The fields of a record. @param {Kind} kind @param {Schema | undefined} standard @param {string} within its name */
  of(kind, standard, within) {
    const fields = Object.entries(kind.fields ?? {});
    const { kindOf, namesOf } = this.source;
    if (!within)
      for (const [name, field] of fields)
        this.#standards.set(kindOf(field).item?.fields, standard?.properties?.[name]?.items);
    /** @type {Record<string, Schema>} */
    const properties = { ...standard?.properties, ...forTools[within] };
    /** @type {Record<string, Schema>} */
    const patternProperties = {};
    const own = fields.map(([name]) => name);
    for (const [name, field] of fields) {
      const path = within ? `${within}.${name}` : name;
      if (unoffered.includes(path)) continue;
      properties[name] = this.#field(kindOf(field), standard?.properties?.[name], name, path);
      const others = namesOf(name, field).filter((other) => !own.includes(other));
      // An alias of a section gets the same suggestions as the section.
      const meant = within ? {} : { allOf: [{ $ref: `#/properties/${name}` }] };
      if (others.length)
        patternProperties[`^(${others.join('|')})$`] = {
          description: `Alias of ${name}. Other tools may not support it.`,
          ...meant,
        };
    }
    return { properties, patternProperties };
  }

  /**
   * @param {Kind} kind
   * @param {Schema | undefined} standard
   * @param {string} name
   * @returns {string} the definition's name
   */
  definitionOf(kind, standard, name) {
    const known = this.#names.get(kind.fields);
    if (known) return known;
    if (this.definitions[name]) throw new Error(`Two records are called ${name}`);
    this.#names.set(kind.fields, name);
    // Registered before its fields are read, because a record can contain itself.
    /** @type {Schema} */
    const definition = { type: ['object', 'string'] };
    this.definitions[name] = definition;
    const { properties, patternProperties } = this.of(
      kind,
      standard ?? this.#standards.get(kind.fields),
      name,
    );
    const marked = unmarked.includes(name)
      ? { properties: {}, patternProperties: {} }
      : marks(this.source.markNames, 'highlights' in properties);
    definition.properties = { ...properties, ...marked.properties };
    definition.patternProperties = { ...patternProperties, ...marked.patternProperties, ...note };
    if (entries[name]) definition.defaultSnippets = [{ label: '{…}', body: entries[name] }];
    return name;
  }

  /** @param {Kind} kind @param {Schema | undefined} standard @param {string} name @param {string} path @returns {Schema} */
  #field(kind, standard, name, path) {
    const description = words[path] ?? words[name] ?? standard?.description;
    if (!description) throw new Error(`No words for ${path} in build/resume-schema/words.mjs`);
    return { description: description.trim(), ...this.#valueOf(kind, standard, name, path) };
  }

  /** @param {Kind} kind @param {Schema | undefined} standard @param {string} name @param {string} path @returns {Schema} */
  #valueOf(kind, standard, name, path) {
    const { leafNames } = this.source;
    const { item } = kind;
    if (written[path]) return written[path];
    if (kind.fields) {
      const inner = this.definitionOf(kind, standard?.properties && standard, name);
      const first = standard?.type === 'string' ? '$1' : {};
      return {
        defaultSnippets: [{ label: typeof first === 'string' ? '""' : '{}', body: first }],
        allOf: [{ $ref: `#/definitions/${inner}` }],
      };
    }
    if (item?.fields) {
      const inner = this.definitionOf(item, standard?.items, name);
      return listOf({ $ref: `#/definitions/${inner}` }, entries[inner] ?? {});
    }
    if (item && leafNames.has(item)) return listOf({ $ref: '#/definitions/text' }, '$1');
    const type = leafNames.get(kind);
    if (!type) throw new Error(`No schema for ${path} in build/resume-schema/special.mjs`);
    return leaf(type === 'date' ? 'date' : name === 'email' ? 'email' : 'text');
  }
}
