// The fields that the theme reads, from the source code.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** @typedef {import('../../src/resume/kinds/field-kind').Kind<unknown>} Kind */

/**
 * @typedef {object} Source
 * @property {Kind} resume the whole résumé
 * @property {Kind} ownItem an item of a custom section
 * @property {ReadonlyMap<Kind, string>} leafNames kinds that are neither records nor lists: `text`, `date`
 * @property {readonly string[]} markNames the marks that the theme knows, in lower case
 * @property {(field: import('../../src/resume/kinds/field-kind').Field) => Kind} kindOf
 * @property {(name: string, field: import('../../src/resume/kinds/field-kind').Field) => readonly string[]} namesOf
 */

const entry = `
  export { resume } from './src/resume/fields';
  export { customItem } from './src/resume/custom';
  export * as leaves from './src/resume/kinds/text';
  export { markNames } from './src/resume/marks';
  export { kindOf, namesOf } from './src/resume/kinds/field-kind';
`;

/** Bundles and runs the tables of fields. @returns {Promise<Source>} */
export async function readFields() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    alias: { htmlparser2: './node_modules/htmlparser2/dist/Parser.js' },
  });
  const module = { exports: /** @type {any} */ ({}) };
  const run = new Script(`(module, exports, require) => {${outputFiles[0]?.text}\n}`);
  run.runInThisContext()(module, module.exports, createRequire(import.meta.url));
  const { resume, customItem, leaves, markNames, kindOf, namesOf } = module.exports;
  const leafNames = new Map(
    ['text', 'level', 'prose', 'contact', 'address', 'date'].map((name) => [leaves[name], name]),
  );
  return { resume, ownItem: customItem, leafNames, markNames, kindOf, namesOf };
}
