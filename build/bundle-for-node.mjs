// The package for Node: a file for `require`, one for `import`, and the parts of both.
import { mkdirSync, writeFileSync } from 'node:fs';
import { nodeCode } from './node-code.mjs';
import { parts } from './parts.mjs';

/**
 * What is imported reads its parts as what is required does: an `import` inside a function would make
 * it wait. A file of its own, since Node takes 10 ms to find the names in a CommonJS file that is imported.
 */
const importedRequire = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);`;

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared with the rules of every build */
export async function bundleForNode(outdir, shared) {
  const { plugins = [] } = shared;
  const made = new Map();
  const options = { ...shared, plugins: [parts(outdir, shared, made), ...plugins] };
  const [required, imported] = await Promise.all([
    nodeCode(options),
    nodeCode({ ...options, format: 'esm', banner: { js: importedRequire } }),
  ]);
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/index.cjs`, required);
  writeFileSync(`${outdir}/node.js`, imported);
}
