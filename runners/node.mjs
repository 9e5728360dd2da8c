import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NotRun } from './harness/not-run.mjs';
import { root } from './harness/packed-theme.mjs';

/** @typedef {import('./table.mjs').User} User */

/** The same files as in the package's tests; they load it in every possible way. */
const consumers = join(root, '__tests__/package/consumers');
const ways = readdirSync(consumers).filter((file) => /^(import|require)/.test(file));

/** Disallows eval, and turns deprecation warnings into errors. */
const flags = ['--disallow-code-generation-from-strings', '--throw-deprecation'];

/** @param {User} user @param {string} node @param {string} way */
async function fingerprint(user, node, way) {
  const { stdout, stderr } = await user.run(node, [...flags, way]);
  assert.equal(stderr, '', way);
  const { node: version, ...seen } = JSON.parse(stdout);
  return { version, seen };
}

/** @param {number} major */
const rendersOn = (major) => async (/** @type {User} */ user) => {
  const node = user.path(`node_modules/node-${major}/bin/node`);
  if (!existsSync(node)) {
    throw new NotRun(
      `npm has node ${major} for Linux x64 only, and this is ${process.platform} ${process.arch}`,
    );
  }
  cpSync(consumers, user.folder, { recursive: true });
  const { seen: expected } = await fingerprint(user, process.execPath, 'require.cjs');
  for (const way of ways) {
    const { version, seen } = await fingerprint(user, node, way);
    assert.equal(version, major);
    assert.deepEqual(seen, expected, way);
  }
};

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Node.js (code from strings forbidden)',
  folder: 'runners/folders/node',
  packages: [],
  checks: Object.fromEntries(
    [18, 20, 22, 24].map((major) => [
      `${major}, by ${ways.length} ways to \`import\` and \`require\`: the same bytes, in silence`,
      rendersOn(major),
    ]),
  ),
};
