// The package for Node: one file for `require`, one for `import`, and the lazily loaded parts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { nodeCode } from './node-code.mjs';
import { parts } from './parts.mjs';

/** Fonts that almost every page needs are included in the main file. */
const usualFonts = /(?:sans-\w+-latin|display-basic|numbers)\.woff2$/;

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared options of all builds */
export async function bundleForNode(outdir, shared) {
  const { plugins = [] } = shared;
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  const required = await nodeCode({
    ...shared,
    plugins: [latePage, parts(outdir, shared, made, usualFonts), ...plugins],
  });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/index.cjs`, required);
  const files = ['index.cjs', ...(await Promise.all(made.values()))];
  writeFileSync(`${outdir}/parts/every-part.cjs`, everyPart(outdir, files));
  writeFileSync(`${outdir}/node.js`, importing(`${outdir}/index.cjs`));
}

/**
 * Loads the code that makes pages with the first page, because `inspect` and `select` do not need it.
 * @type {import('esbuild').Plugin}
 */
const latePage = {
  name: 'late-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/src\/page$/ }, ({ kind, resolveDir }) =>
      kind === 'import-statement'
        ? { path: 'page', namespace: 'late', pluginData: resolveDir }
        : null,
    );
    onLoad({ filter: /./, namespace: 'late' }, ({ pluginData }) => ({
      contents: `export const pageOf = (...given) => require('./src/page').pageOf(...given);`,
      resolveDir: pluginData,
    }));
  },
};

/**
 * Generates the function that loads all parts in advance. Node caches resolved paths by folder and specifier, so each
 * part is required with the same folder and specifier as later. Parts that no longer exist are skipped.
 * @param {string} outdir @param {string[]} files
 */
function everyPart(outdir, files) {
  const asked = files.flatMap((file) => {
    const code = file.endsWith('.cjs') ? readFileSync(`${outdir}/${file}`, 'utf8') : '';
    const from = relative('parts', dirname(file)) || '.';
    return [...code.matchAll(/require\("(\.[^"]+)"\)/g)].map(([, path]) => [from, path]);
  });
  const pairs = [...new Set(asked.map((pair) => JSON.stringify(pair)))].sort();
  return `"use strict";
const { createRequire } = require('node:module');
exports.readEveryPart = () => {
  for (const [folder, part] of [
${pairs.map((pair) => `    ${pair},\n`).join('')}  ]) {
    try {
      createRequire(\`\${__dirname}/\${folder}/\`)(part);
    } catch {}
  }
};
`;
}

/**
 * The file for `import`: it re-exports the one for `require`, so that there is only one copy of the package. The names
 * are listed, because Node takes 10 ms to find the exports of an imported CommonJS file.
 * @param {string} file
 */
function importing(file) {
  const names = Object.keys(createRequire(import.meta.url)(file)).sort();
  return `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const { ${names.join(', ')} } = require('./index.cjs');
`;
}
