// dist/resume.schema.json: JSON Resume's schema with the additional fields, marks and options of this theme.
// It combines JSON Resume's own schema, src/resume/fields.ts and src/options/options.schema.json.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFields } from './resume-schema/fields.mjs';
import { leaves } from './resume-schema/leaves.mjs';
import { note } from './resume-schema/marks.mjs';
import { optionDefinitions } from './resume-schema/options.mjs';
import { Records } from './resume-schema/records.mjs';

/** @typedef {import('./resume-schema/schema').Schema} Schema */

/** @param {string} path from the root @returns {Schema} */
const json = (path) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'));

/**
 * The schema that editors use for a résumé with this theme.
 * @returns {Promise<Schema>}
 * @throws {Error} if a field or mark has no description, because editors show one for everything they suggest
 */
export async function resumeSchema() {
  const standard = json('node_modules/@jsonresume/schema/schema.json');
  const source = await readFields();
  const records = new Records(source);
  const root = records.of(source.resume, standard, '');
  const own = records.definitionOf(source.ownItem, undefined, 'ownItem');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A résumé for the JSON Resume theme Ordinal',
    description:
      "JSON Resume's schema (https://jsonresume.org, MIT License, © 2024 JSON Resume) with what the theme reads beside it.",
    type: 'object',
    properties: root.properties,
    patternProperties: { ...root.patternProperties, ...note },
    additionalProperties: {
      description: 'A section of your own, under the name of its key.',
      items: { $ref: `#/definitions/${own}` },
    },
    definitions: {
      ...leaves,
      ...records.definitions,
      ...optionDefinitions(json('src/options/options.schema.json')),
    },
  };
}
