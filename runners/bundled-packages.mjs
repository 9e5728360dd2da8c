// `node runners/bundled-packages.mjs`: are there security advisories for the packages whose code is inside dist?
// Exit 1 when there are, 2 when the registry does not say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { assets } from '../build/bundle.mjs';
import { npm, root } from './harness/packed-theme.mjs';
import { runProgram, startProgram } from './harness/program.mjs';
import { temporaryFolder } from './harness/temporary-folder.mjs';

/** The packages in the bundle with their versions. @returns {Promise<Record<string, string>>} */
async function bundledPackages() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [assets],
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  const versionOf = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  return Object.fromEntries([...new Set(names)].map((name) => [name, versionOf(name)]));
}

/** npm's own audit of just these packages. @param {Record<string, string>} dependencies */
async function audit(dependencies) {
  const { folder } = temporaryFolder('bundled');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const lockOnly = ['install', '--package-lock-only', '--no-audit', '--ignore-scripts'];
  await runProgram(npm, lockOnly, { folder });
  const { said, ended } = startProgram(npm, ['audit', '--json'], { folder });
  // It fails when it finds something, too: what counts is what it says.
  await ended;
  return JSON.parse(said.stdout);
}

const packages = await bundledPackages();
const list = Object.entries(packages).map((entry) => entry.join(' '));
const { vulnerabilities, message } = await audit(packages);
if (!vulnerabilities) {
  console.error(`Not known: npm's registry does not answer for ${list.join(', ')} (${message}).`);
  process.exit(2);
}
for (const [name, { severity, via }] of Object.entries(vulnerabilities)) {
  const titles = via.map((/** @type {any} */ { title, url }) => `${title} ${url}`).join('; ');
  console.error(`${name} ${packages[name]}: ${severity}. ${titles}`);
}
if (Object.keys(vulnerabilities).length) process.exit(1);
console.log(`No advisory for what is bundled: ${list.join(', ')}`);
