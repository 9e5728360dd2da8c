// A part of the package for Node is what the sources `require` inside functions, in a file of its own,
// so that a page reads only what it needs. It holds all that it imports itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { nodeCode } from './node-code.mjs';

/**
 * Makes a file of every module that is required, and leaves the `require` to Node.
 * @param {string} outdir @param {import('esbuild').BuildOptions} shared
 * @param {Map<string, Promise<string>>} made what is made, or being made: parts require parts
 * @param {RegExp} [core] the paths of modules that are no parts, but stay in what requires them
 * @param {string[]} within the names of the parts around what requires
 * @returns {import('esbuild').Plugin}
 */
export const parts = (outdir, shared, made = new Map(), core, within = []) => ({
  name: 'parts',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'require-call' || pluginData === parts) return null;
      const found = await resolve(path, { kind, resolveDir, pluginData: parts });
      if (found.errors.length || core?.test(found.path)) return found;
      const name = relative(shared.absWorkingDir ?? '.', found.path)
        .replaceAll(sep, '/')
        .replace(/^src\/|\.\w+$/g, '');
      if (within.includes(name)) throw new Error(`${[...within, name].join(' requires ')}`);
      const inner = parts(outdir, shared, made, core, [...within, name]);
      const file = made.get(name) ?? writePart(found.path, outdir, `parts/${name}`, shared, inner);
      made.set(name, file);
      const folder = within.length ? dirname(`parts/${within.at(-1)}`) : '.';
      const target = relative(folder, await file).replaceAll(sep, '/');
      return { path: target.startsWith('.') ? target : `./${target}`, external: true };
    });
  },
});

/**
 * @param {string} entry @param {string} outdir @param {string} name without its ending
 * @param {import('esbuild').BuildOptions} shared @param {import('esbuild').Plugin} inner for what it requires
 */
async function writePart(entry, outdir, name, shared, inner) {
  const { plugins = [] } = shared;
  // Data may be worked out from other parts, which are then inside.
  const data = dataOf(await nodeCode({ ...shared, entryPoints: [entry] }));
  const options = { ...shared, entryPoints: [entry], plugins: [inner, ...plugins] };
  const file = data ? `${name}.json` : `${name}.cjs`;
  mkdirSync(dirname(`${outdir}/${file}`), { recursive: true });
  writeFileSync(`${outdir}/${file}`, data ?? (await nodeCode(options)));
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
