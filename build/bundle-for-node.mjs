// The package for Node: a file for `require`, one for `import`, and the parts of the first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nodeCode } from './node-code.mjs';
import { parts } from './parts.mjs';

/** @param {string} outdir @param {import('esbuild').BuildOptions} shared with the rules of every build */
export async function bundleForNode(outdir, shared) {
  const { plugins = [] } = shared;
  const required = await nodeCode({ ...shared, plugins: [parts(outdir, shared), ...plugins] });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/index.cjs`, required);
  writeFileSync(`${outdir}/node.js`, importing(`${outdir}/index.cjs`));
}

/**
 * What is imported is what is required, so that there is one of it. By name, since Node takes 10 ms to
 * find the names in a CommonJS file that is imported.
 * @param {string} file
 */
function importing(file) {
  const names = Object.keys(createRequire(import.meta.url)(file)).sort();
  return `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const { ${names.join(', ')} } = require('./index.cjs');
`;
}
