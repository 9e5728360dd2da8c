// The package for bundlers that split code: a core, and each part as a file that is fetched when it is needed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { nodeCode } from './node-code.mjs';
import { parts } from './parts.mjs';

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared options of all builds */
export async function bundleLazy(outdir, shared) {
  const folder = `${outdir}/lazy`;
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  const core = await nodeCode({
    ...shared,
    plugins: [noServer, parts(folder, shared, made), ...(shared.plugins ?? [])],
  });
  const files = (await Promise.all(made.values())).sort();
  write(`${folder}/core.js`, asModule(core));
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    rmSync(`${folder}/${file}`);
    const code = file.endsWith('.json') ? `module.exports=${text}` : text;
    write(`${folder}/${scriptOf(file)}`, asModule(code));
  }
  await build({
    ...shared,
    entryPoints: ['lazy.ts'],
    format: 'esm',
    platform: 'neutral',
    minify: true,
    outfile: `${outdir}/lazy.js`,
    plugins: [lazyModules(files)],
  });
}

/** @param {string} file of a part */
const scriptOf = (file) => file.replace(/\.\w+$/, '.js');

/** Wraps a CommonJS module in a function that runs it. @param {string} code */
const asModule = (code) => `export default (module,exports,require)=>{${code}\n}\n`;

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Loading all parts at once is for servers only, so that module is left out. @type {import('esbuild').Plugin} */
const noServer = {
  name: 'no-server',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/every-part$/ }, ({ path }) => ({ path, external: true })),
};

/**
 * The modules that `lazy.ts` imports: the core, and a table of the parts.
 * @param {string[]} files
 * @returns {import('esbuild').Plugin}
 */
const lazyModules = (files) => ({
  name: 'lazy-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/lazy\// }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^lazy:/ }, ({ path }) =>
      path === 'lazy:core'
        ? { path: './lazy/core.js', external: true }
        : { path, namespace: 'lazy' },
    );
    onLoad({ filter: /./, namespace: 'lazy' }, () => ({
      contents: `export default {${files
        .map((file) => `${JSON.stringify(file)}: () => import('./lazy/${scriptOf(file)}')`)
        .join(',\n')}}`,
    }));
  },
});
