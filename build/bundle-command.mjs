// The command: small files, of which each command reads only its own.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared with the rules of every build */
export async function bundleCommand(outdir, shared) {
  const { plugins = [] } = shared;
  const { metafile } = await build({
    ...shared,
    entryPoints: { ordinal: 'command/ordinal.ts' },
    outdir: `${outdir}/command`,
    format: 'esm',
    platform: 'node',
    // The modules of a library that is both: its other form may ask for its files at run time.
    mainFields: ['module', 'main'],
    target: 'node18',
    splitting: true,
    minify: true,
    chunkNames: '[name]-[hash]',
    // Some libraries are CommonJS inside. The name is longer than those that minifying gives: two of one name are an error.
    banner: {
      js: "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);",
    },
    plugins: [package_, lazyProcesses, ...plugins],
    metafile: true,
  });
  const licences = licencesOf(metafile, shared.absWorkingDir ?? '.');
  writeFileSync(`${outdir}/command/THIRD-PARTY.md`, licences);
}

/** Commander starts programs for commands that are programs of their own; we have none. @type {import('esbuild').Plugin} */
const lazyProcesses = {
  name: 'lazy-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'no-processes', namespace: 'empty' } : null,
    );
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/** The package itself is the one beside the command, and is not bundled again. @type {import('esbuild').Plugin} */
const package_ = {
  name: 'package',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.\.\/)+index$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { path: '../node.js', external: true },
    );
  },
};
