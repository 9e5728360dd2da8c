// Writes dist: one readable file for `import`, one for `require`, and their types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assetModule, assetRules } from './assets.mjs';
import { parts } from './parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** For Node's `import`: the file for `require`, whose parts are loaded when they are needed. */
const nodeModule = `import theme from './index.cjs';

export const { inspect, pdfRenderOptions, render, select } = theme;
`;

/** esbuild's door to the asset rules. @type {import('esbuild').Plugin} */
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
  };
  /** @type {import('esbuild').BuildOptions} */
  const forNode = {
    ...shared,
    // What has only characters of ASCII, and few of them, is read faster.
    charset: 'ascii',
    minify: true,
    format: 'cjs',
    // It makes esbuild list the export names, which ESM importers of the CJS file need.
    platform: 'node',
    plugins: [assets],
  };
  await Promise.all([
    build({
      ...shared,
      charset: 'utf8',
      format: 'esm',
      platform: 'neutral',
      outfile: `${outdir}/index.js`,
      plugins: [assets],
    }),
    build({
      ...forNode,
      outfile: `${outdir}/index.cjs`,
      plugins: [parts(outdir, forNode), assets],
    }),
  ]);
  writeFileSync(`${outdir}/node.js`, nodeModule);
}

/** index.ts imports no type, so that its declaration stands alone and serves both formats. */
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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  await bundle();
  declare();
  copyFileSync(`${root}src/options/options.schema.json`, `${root}dist/options.schema.json`);
}
