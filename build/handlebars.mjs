// Compiles a Handlebars template to a plain function at build time, so no template engine is shipped.
// The tables below list what a template may contain; anything else is an error with file and line.
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const root = fileURLToPath(new URL('..', import.meta.url));
const partialsFolder = join(root, 'templates/partials');

/** The partials that templates can use: the names of the files. */
export const partialNames = () =>
  readdirSync(partialsFolder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => basename(file, '.hbs'))
    .sort();

/**
 * @typedef {any} Node
 * @typedef {{ file: string, scope: string[], loops: number, partials: Set<string>, table: Set<string> }} State
 */

/** The code for each type of statement. @type {Record<string, (node: Node, state: State) => string>} */
const statements = {
  ContentStatement: (node) => (node.value ? `s += ${JSON.stringify(node.value)};` : ''),
  CommentStatement: () => '',
  MustacheStatement: (node, state) => {
    if (!node.escaped) refuse(node, state, 'only an Html prints unescaped, so {{{…}}}');
    if (node.params.length || node.hash) refuse(node, state, `the helper ${node.path.original}`);
    return `s += printer.print(${path(node.path, state)});`;
  },
  BlockStatement: (node, state) => {
    const block = blocks[node.path.original];
    if (!block || node.params.length !== 1 || node.hash || node.program?.blockParams?.length) {
      refuse(node, state, `the block ${node.path.original}`);
    }
    return /** @type {NonNullable<typeof block>} */ (block)(node, state);
  },
  PartialStatement: (node, state) => {
    if (node.hash || node.params.length > 1) refuse(node, state, 'a partial with parameters');
    const context = node.params.length ? path(node.params[0], state) : current(state);
    return `s += ${partial(node, state)}(${context}, printer);`;
  },
};

/** The code for each block helper. @type {Record<string, (node: Node, state: State) => string>} */
const blocks = {
  if: (node, state) => {
    const test = `if (filled(${path(node.params[0], state)})) {\n${program(node.program, state)}\n}`;
    return node.inverse ? `${test} else {\n${program(node.inverse, state)}\n}` : test;
  },
  unless: (node, state) => {
    if (node.inverse) refuse(node, state, '{{else}} of an {{#unless}}');
    return `if (!filled(${path(node.params[0], state)})) {\n${program(node.program, state)}\n}`;
  },
  each: (node, state) => {
    if (node.inverse) refuse(node, state, '{{else}} of an {{#each}}');
    const item = `c${++state.loops}`;
    const inner = { ...state, scope: [...state.scope, item] };
    const body = program(node.program, inner);
    state.loops = inner.loops;
    return `for (const ${item} of ${path(node.params[0], state)}) {\n${body}\n}`;
  },
};

/**
 * @param {string} source of a template
 * @param {string} file its path, for error messages and for the imports of its partials
 * @returns {string} an ES module whose default export takes a view and a `Printer` and returns a string
 */
export function templateModule(source, file) {
  /** @type {State} */
  const state = { file, scope: ['c0'], loops: 0, partials: new Set(), table: new Set() };
  const body = program(Handlebars.parse(source, { srcName: file }), state);
  const from = (/** @type {string} */ target) => {
    const path = relative(dirname(file), join(root, target)).replaceAll('\\', '/');
    return JSON.stringify(path.startsWith('.') ? path : `./${path}`);
  };
  return [
    `import { filled } from ${from('src/text/html/printer')};`,
    ...[...state.partials].map(
      (name) => `import ${name} from ${from(`templates/partials/${name}.hbs`)};`,
    ),
    ...(state.table.size ? [`const partials = { ${[...state.table].join(', ')} };`] : []),
    `export default function (c0, printer) {\nlet s = '';\n${body}\nreturn s;\n}\n`,
  ].join('\n');
}

/** @param {Node} node @param {State} state @returns {string} */
function program(node, state) {
  return node.body
    .map((/** @type {Node} */ statement) => {
      const print = statements[statement.type];
      if (!print) refuse(statement, state, statement.type);
      return /** @type {NonNullable<typeof print>} */ (print)(statement, state);
    })
    .join('\n');
}

/** @param {Node} node @param {State} state */
function path(node, state) {
  if (node.type !== 'PathExpression' || node.data) refuse(node, state, node.original ?? node.type);
  const start = state.scope.at(-1 - node.depth);
  if (!start) refuse(node, state, `${node.original} above the template`);
  return [start, ...node.parts].join('.');
}

/** @param {State} state */
const current = (state) => state.scope.at(-1);

/**
 * `{{> name}}`, or `{{> (lookup this "field")}}` for a partial that the view names.
 * @param {Node} node
 * @param {State} state
 */
function partial(node, state) {
  const known = partialNames();
  if (node.name.type === 'PathExpression') {
    if (!known.includes(node.name.original)) refuse(node, state, `{{> ${node.name.original}}}`);
    state.partials.add(node.name.original);
    return node.name.original;
  }
  if (node.name.path?.original !== 'lookup') refuse(node, state, 'a partial by expression');
  for (const set of [state.partials, state.table]) known.forEach((name) => set.add(name));
  const [object, field] = node.name.params;
  return `partials[${path(object, state)}.${field.value}]`;
}

/** @param {Node} node @param {State} state @param {string} what @returns {never} */
function refuse(node, state, what) {
  const { line, column } = node.loc.start;
  throw new Error(`${state.file}:${line}:${column + 1}: our templates do not use ${what}`);
}
