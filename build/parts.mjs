// The parts of the package for Node: what the sources `require` inside functions, each in a file of
// its own, so that a page loads what it needs. A part holds all that it imports and requires itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/**
 * Makes a file of every module that is required, and leaves the `require` to Node.
 * @param {string} outdir @param {import('esbuild').BuildOptions} options those of the whole build
 * @returns {import('esbuild').Plugin}
 */
export const parts = (outdir, options) => ({
  name: 'parts',
  setup({ initialOptions, onResolve, resolve }) {
    const root = initialOptions.absWorkingDir ?? '.';
    /** @type {Map<string, Promise<string>>} */
    const made = new Map();
    onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'require-call' || pluginData === parts) return null;
      const found = await resolve(path, { kind, resolveDir, pluginData: parts });
      if (found.errors.length) return found;
      const name = relative(root, found.path).replace(/^src\/|\.\w+$/g, '');
      const file = made.get(name) ?? writePart(found.path, `${outdir}/parts/${name}`, options);
      made.set(name, file);
      return { path: `./${relative(outdir, await file)}`, external: true };
    });
  },
});

/** @param {string} entry @param {string} base @param {import('esbuild').BuildOptions} options */
async function writePart(entry, base, options) {
  const { outputFiles } = await build({ ...options, entryPoints: [entry], write: false });
  const code = outputFiles?.[0]?.text ?? '';
  const data = dataOf(code, `${base}.cjs`);
  const file = data ? `${base}.json` : `${base}.cjs`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data ?? code);
  return file;
}

/** Exports that are nothing but data, as JSON: Node reads it faster than code. @param {string} code @param {string} filename */
function dataOf(code, filename) {
  const module = { exports: {} };
  const run = new Script(`(module, exports, require) => {${code}\n}`).runInThisContext();
  run(module, module.exports, createRequire(filename));
  const values = { ...module.exports };
  const json = JSON.stringify(values);
  return isDeepStrictEqual(JSON.parse(json), values) ? json : null;
}
