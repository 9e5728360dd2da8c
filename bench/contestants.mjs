// The themes to measure and how to load each of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { literal } from './literal.mjs';

/**
 * @typedef {'import' | 'require'} Way
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} module to import or require; empty for the limit
 * @property {Way[]} ways supported by its package.json; warm measurements use the first
 * @property {string} version
 * @property {[path: string, value: unknown][]} needs optional fields of the schema without which it throws
 */

export const ours = 'ordinal';
export const limit = 'the limit';
/** Processes that only read a résumé. */
export const bare = 'bare node';

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url);

/** @param {string} theme @param {Contestant['needs']} [needs] @returns {Contestant} */
function other(theme, needs = []) {
  const module = `jsonresume-theme-${theme}`;
  const { version = '', exports, type } = manifestOf(module);
  const offers = exports?.['.'] ?? exports ?? {};
  /** @type {Way[]} */
  const ways = offers.import ? ['import', 'require'] : [type === 'module' ? 'import' : 'require'];
  return { name: theme, module, ways, version, needs };
}

/** Empty if it is not installed; loading it reports the error. @param {string} module */
function manifestOf(module) {
  try {
    const file = new URL(`node_modules/${module}/package.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @returns {Contestant[]} */
export const contestants = () => [
  {
    name: ours,
    module: 'jsonresume-theme-ordinal',
    ways: ['import', 'require'],
    version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
    needs: [],
  },
  { name: limit, module: '', ways: ['import'], version: '', needs: [] },
  other('even'),
  other('colophon'),
  other('stackoverflow'),
  other('classy', [['basics.label', '']]),
  other('elegant', [
    ['basics.location', {}],
    ['basics.profiles', []],
  ]),
  other('macchiato'),
];

/** The file that a way of loading resolves to. @param {Contestant} contestant @param {Way} way */
export function fileOf({ name, module }, way) {
  if (name === ours) {
    return new URL(way === 'import' ? 'dist/node.js' : 'dist/index.cjs', root).href;
  }
  return way === 'import' ? import.meta.resolve(module) : require.resolve(module);
}

/**
 * @param {Contestant} contestant @param {string} style the style sheet for the limit's page
 * @returns {Promise<(resume: any) => any>}
 */
export async function renderOf(contestant, style) {
  if (contestant.name === limit) return literal(style);
  const [way = 'require'] = contestant.ways;
  const file = fileOf(contestant, way);
  const loaded = way === 'import' ? await import(file) : require(file);
  return loaded.render ?? loaded.default.render;
}
