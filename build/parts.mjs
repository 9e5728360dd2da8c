// Parts of the package for Node: modules that the sources `require` inside functions. Each is written to its own file,
// so that a page only loads what it needs. A part contains its own copy of everything it imports.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { nodeCode } from './node-code.mjs';

/**
 * Writes every required module to a file and keeps the `require` for Node.
 * @param {string} outdir @param {import('esbuild').BuildOptions} shared
 * @param {Map<string, Promise<string>>} made parts that are written or being written, since parts can require parts
 * @param {RegExp} [core] paths of modules that are bundled into the requiring file instead
 * @param {string[]} within names of the parts that contain the `require`
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
 * @param {string} entry @param {string} outdir @param {string} name without an extension
 * @param {import('esbuild').BuildOptions} shared @param {import('esbuild').Plugin} inner plugin for its own parts
 */
async function writePart(entry, outdir, name, shared, inner) {
  const { plugins = [] } = shared;
  // Data may be computed with other parts, which are bundled in for this.
  const data = dataOf(await nodeCode({ ...shared, entryPoints: [entry] }));
  const options = { ...shared, entryPoints: [entry], plugins: [inner, ...plugins] };
  const file = data ? `${name}.json` : `${name}.cjs`;
  mkdirSync(dirname(`${outdir}/${file}`), { recursive: true });
  writeFileSync(`${outdir}/${file}`, data ?? (await nodeCode(options)));
  return file;
}

/** Exports that are pure data, as JSON, which Node loads faster than code; otherwise null. @param {string} code */
function dataOf(code) {
  const module = { exports: {} };
  const run = new Script(`(module, exports, require) => {${code}\n}`).runInThisContext();
  run(module, module.exports, createRequire(import.meta.url));
  const values = { ...module.exports };
  const json = JSON.stringify(values);
  return isDeepStrictEqual(JSON.parse(json), values) ? json : null;
}
