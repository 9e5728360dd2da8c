import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './packed-theme.mjs';
import { runProgram } from './program.mjs';

// No script of a package runs: the browser is found by this repository, and the binaries lie in the packages.
const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Of this one only `resume audit` makes use, and not every mirror of npm has it. @type {Record<string, string>} */
const substitutes = { '@jsonresume/ats-validator': 'npm:cheerio@1.0.0' };

/**
 * Installs what a folder's package.json asks for, as its lock file says, with the tarball for the published theme.
 * @param {string} folder
 * @param {string} tarball
 * @param {{ latest?: boolean }} choice `latest`: the newest version of every runner instead of the locked one
 */
export async function install(folder, tarball, { latest = false }) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const kind of ['dependencies', 'devDependencies']) {
    for (const name of Object.keys(manifest[kind] ?? {})) {
      if (name === 'jsonresume-theme-ordinal') manifest[kind][name] = `file:${tarball}`;
      else if (latest) manifest[kind][name] = 'latest';
    }
  }
  if (latest) rmSync(join(folder, 'package-lock.json'), { force: true });
  const tryInstall = () => {
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    // Not `npm ci`: a lock file made where npm lacks other systems' binaries would be refused there.
    return runProgram(npm, ['install', ...flags, tarball], { folder, seconds: 180 });
  };
  try {
    await tryInstall();
  } catch (error) {
    if (!Object.keys(substitutes).some((name) => String(error).includes(name))) throw error;
    manifest.overrides = substitutes;
    await tryInstall();
  }
}
