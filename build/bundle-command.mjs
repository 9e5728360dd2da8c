// The command: small files, of which each command reads only its own.
import { build } from 'esbuild';

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared with the rules of every build */
export async function bundleCommand(outdir, shared) {
  const { plugins = [] } = shared;
  return build({
    ...shared,
    entryPoints: { ordinal: 'command/ordinal.ts' },
    outdir: `${outdir}/command`,
    format: 'esm',
    platform: 'node',
    target: 'node18',
    splitting: true,
    minify: true,
    chunkNames: '[name]-[hash]',
    // Some libraries are CommonJS inside. The name is longer than those that minifying gives: two of one name are an error.
    banner: {
      js: "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);",
    },
    plugins: [package_, ...plugins],
    metafile: true,
  });
}

/** The package itself is the one beside the command, and is not bundled again. @type {import('esbuild').Plugin} */
const package_ = {
  name: 'package',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.\.\/)+index$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { path: '../node.js', external: true },
    );
  },
};
