// `node runners/bundled-packages.mjs`: checks the packages bundled in dist for security advisories.
// Exits with 1 if there are any, and with 2 if the registry does not answer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { assets } from '../build/bundle.mjs';
import { npm, root } from './harness/packed-theme.mjs';
import { runProgram, startProgram } from './harness/program.mjs';
import { temporaryFolder } from './harness/temporary-folder.mjs';

/** The bundled packages with their versions. @returns {Promise<Record<string, string>>} */
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

/** Runs `npm audit` for only these packages. @param {Record<string, string>} dependencies */
async function audit(dependencies) {
  const { folder } = temporaryFolder('bundled');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const lockOnly = ['install', '--package-lock-only', '--no-audit', '--ignore-scripts'];
  await runProgram(npm, lockOnly, { folder });
  const { said, ended } = startProgram(npm, ['audit', '--json'], { folder });
  // The exit code does not matter, because npm also fails when it finds advisories; its output counts.
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
