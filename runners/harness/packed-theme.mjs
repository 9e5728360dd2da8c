// The theme as it would be published: built, packed and installed on its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runProgram } from './program.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * @typedef {object} PackedTheme
 * @property {string} tarball
 * @property {string} version
 * @property {string} folder the installed package
 * @property {(resume: unknown) => string} render its own function, to compare the page of every runner with
 * @property {() => void} remove
 */

/**
 * Builds and packs the repository, even from a fresh clone.
 * @returns {Promise<PackedTheme>}
 */
export async function packTheme() {
  if (!existsSync(join(root, 'node_modules'))) {
    await runProgram(npm, ['ci'], { folder: root, seconds: 300 });
  }
  await runProgram(npm, ['run', 'build'], { folder: root, seconds: 120 });
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { folder: place, remove } = temporaryFolder('packed');
  // Without scripts, because the package's own would run all tests.
  await runProgram(npm, ['pack', '--ignore-scripts', '--pack-destination', place], {
    folder: root,
  });
  const tarball = join(place, `${name}-${version}.tgz`);
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  await runProgram(npm, ['install', '--offline', '--no-audit', tarball], { folder: place });
  const folder = join(place, 'node_modules', name);
  const theme = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
  return { tarball, version, folder, ...theme, remove };
}
