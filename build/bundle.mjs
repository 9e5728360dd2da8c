// Writes dist: one readable file for browsers, workers and bundlers; the files for Node; and the types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assetModule, assetRules } from './assets.mjs';
import { bundleCommand } from './bundle-command.mjs';
import { bundleForNode } from './bundle-for-node.mjs';
import { bundleLazy } from './bundle-lazy.mjs';
import { resumeSchema } from './resume-schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Applies the asset rules in esbuild. @type {import('esbuild').Plugin} */
export const assets = {
  name: 'assets',
  setup({ onLoad }) {
    const endings = Object.keys(assetRules).map((ending) => ending.slice(1));
    onLoad({ filter: new RegExp(`\\.(${endings.join('|')})$`) }, ({ path }) => ({
      contents: assetModule(path),
      loader: 'js',
    }));
  },
};

/** @param {string} outdir */
export async function bundle(outdir = `${root}dist`) {
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    absWorkingDir: root,
    entryPoints: ['index.ts'],
    bundle: true,
    target: 'es2022',
    legalComments: 'none',
    plugins: [assets],
    // Only the parser: the package's main file also exports tools for its own trees.
    alias: { htmlparser2: './node_modules/htmlparser2/dist/Parser.js' },
  };
  await Promise.all([
    build({
      ...shared,
      charset: 'utf8',
      format: 'esm',
      platform: 'neutral',
      outfile: `${outdir}/index.js`,
    }),
    bundleForNode(outdir, shared),
    bundleLazy(outdir, shared),
    bundleCommand(outdir, shared),
  ]);
}

/** index.ts imports no types, so its declaration file is complete and works for both module formats. */
function declare() {
  const cache = `${root}node_modules/.cache/declarations`;
  rmSync(cache, { recursive: true, force: true });
  const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
    'package.json',
    'bin/tsc',
  );
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', cache];
  execFileSync(process.execPath, [tsc, '-p', `${root}tsconfig.json`, ...flags], {
    stdio: 'inherit',
  });
  mkdirSync(`${root}dist`, { recursive: true });
  for (const name of ['index.d.ts', 'index.d.cts']) {
    copyFileSync(`${cache}/index.d.ts`, `${root}dist/${name}`);
  }
  const lazy = readFileSync(`${cache}/lazy.d.ts`, 'utf8');
  writeFileSync(`${root}dist/lazy.d.ts`, lazy.replaceAll("'./index'", "'./index.js'"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  await bundle();
  declare();
  copyFileSync(`${root}src/options/options.schema.json`, `${root}dist/options.schema.json`);
  writeFileSync(`${root}dist/resume.schema.json`, `${JSON.stringify(await resumeSchema())}\n`);
}
