// The package for Node: a file for `require`, two for `import`, and their parts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { nodeCode } from './node-code.mjs';
import { parts } from './parts.mjs';

/**
 * For `import`: index.cjs behind a file of a line. Node looks through a CommonJS file that is
 * imported for the names of its exports, which takes longer than running it.
 * @type {Record<string, string>}
 */
const forImport = {
  'node.cjs': "exports.theme = require('./index.cjs');\n",
  'node.js': `import node from './node.cjs';

export const { inspect, pdfRenderOptions, render, select } = node.theme;
`,
};

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared with the rules of every build */
export async function bundleForNode(outdir, shared) {
  const { plugins = [] } = shared;
  const code = await nodeCode({ ...shared, plugins: [parts(outdir, shared), ...plugins] });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/index.cjs`, code);
  for (const [name, text] of Object.entries(forImport)) writeFileSync(`${outdir}/${name}`, text);
}
