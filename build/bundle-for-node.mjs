// The package for Node: a file for `require`, one for `import`, and their parts. A part is what the
// sources `require` inside functions, in a file of its own, so that a page reads only what it needs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/**
 * For `import`: index.cjs behind a file of a line. Node looks through a CommonJS file that is
 * imported for the names of its exports, which takes longer than running it.
 * @type {Record<string, string>}
 */
const forImport = {
  'node.cjs': "exports.theme = require('./index.cjs');\n",
  'node.js': `import node from './node.cjs';

export const { inspect, pdfRenderOptions, render, select } = node.theme;
`,
};

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared with the rules of every build */
export async function bundleForNode(outdir, shared) {
  const { plugins = [] } = shared;
  const code = await codeOf({ ...shared, plugins: [parts(outdir, shared), ...plugins] });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/index.cjs`, code);
  for (const [name, text] of Object.entries(forImport)) writeFileSync(`${outdir}/${name}`, text);
}

/**
 * Small and in ASCII, since V8 reads that faster.
 * @param {import('esbuild').BuildOptions} options
 */
async function codeOf(options) {
  const { outputFiles } = await build({
    ...options,
    charset: 'ascii',
    format: 'cjs',
    minify: true,
    // It makes esbuild list the export names, which ESM importers of the CJS file need.
    platform: 'node',
    write: false,
  });
  const code = outputFiles?.[0]?.text ?? '';
  // esbuild leaves the characters of regular expressions as they are.
  const raw = /\\[^\0-\x7F]/.exec(code);
  if (raw) throw new Error(`${raw[0]} needs no backslash, and would change its meaning here`);
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${hex(unit).padStart(4, '0')}`);
}

/** @param {string} unit */
const hex = (unit) => unit.charCodeAt(0).toString(16);

/**
 * Makes a file of every module that is required, and leaves the `require` to Node.
 * @param {string} outdir @param {import('esbuild').BuildOptions} shared
 * @returns {import('esbuild').Plugin}
 */
const parts = (outdir, shared) => ({
  name: 'parts',
  setup({ onResolve, resolve }) {
    /** @type {Map<string, Promise<string>>} */
    const made = new Map();
    onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'require-call' || pluginData === parts) return null;
      const found = await resolve(path, { kind, resolveDir, pluginData: parts });
      if (found.errors.length) return found;
      const name = relative(shared.absWorkingDir ?? '.', found.path)
        .replaceAll(sep, '/')
        .replace(/^src\/|\.\w+$/g, '');
      const file = made.get(name) ?? writePart(found.path, outdir, `parts/${name}`, shared);
      made.set(name, file);
      return { path: `./${await file}`, external: true };
    });
  },
});

/**
 * @param {string} entry @param {string} outdir @param {string} name without its ending
 * @param {import('esbuild').BuildOptions} shared
 */
async function writePart(entry, outdir, name, shared) {
  const code = await codeOf({ ...shared, entryPoints: [entry] });
  const data = dataOf(code);
  const file = data ? `${name}.json` : `${name}.cjs`;
  mkdirSync(dirname(`${outdir}/${file}`), { recursive: true });
  writeFileSync(`${outdir}/${file}`, data ?? code);
  return file;
}

/** Exports that are nothing but data, as JSON: Node reads it faster than code. @param {string} code */
function dataOf(code) {
  const module = { exports: {} };
  const run = new Script(`(module, exports, require) => {${code}\n}`).runInThisContext();
  run(module, module.exports, createRequire(import.meta.url));
  const values = { ...module.exports };
  const json = JSON.stringify(values);
  return isDeepStrictEqual(JSON.parse(json), values) ? json : null;
}
