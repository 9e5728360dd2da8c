// Bundles the command into small files, so that each subcommand only loads what it needs.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared options of all builds */
export async function bundleCommand(outdir, shared) {
  const { plugins = [] } = shared;
  const { metafile } = await build({
    ...shared,
    entryPoints: { ordinal: 'command/ordinal.ts' },
    outdir: `${outdir}/command`,
    format: 'esm',
    platform: 'node',
    // Prefer ES modules: the CommonJS form of some libraries loads files at run time.
    mainFields: ['module', 'main'],
    target: 'node18',
    splitting: true,
    minify: true,
    chunkNames: '[name]-[hash]',
    // Some libraries use `require` inside. The long name cannot collide with a minified one.
    banner: {
      js: "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);",
    },
    plugins: [package_, lazyProcesses, ...plugins],
    metafile: true,
  });
  const licences = licencesOf(metafile, shared.absWorkingDir ?? '.');
  writeFileSync(`${outdir}/command/THIRD-PARTY.md`, licences);
}

/** Commander imports child_process for external subcommands, which we do not have. @type {import('esbuild').Plugin} */
const lazyProcesses = {
  name: 'lazy-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'no-processes', namespace: 'empty' } : null,
    );
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/**
 * The package itself is imported from `dist` beside the command, not bundled again.
 * @type {import('esbuild').Plugin}
 */
const package_ = {
  name: 'package',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.\.\/)+index$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { path: '../node.js', external: true },
    );
  },
};
