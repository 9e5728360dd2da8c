import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './packed-theme.mjs';
import { runProgram } from './program.mjs';

// Install scripts are not needed: this repository provides the browser, and the packages contain their binaries.
const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Only needed for `resume audit`, and missing on some npm mirrors. @type {Record<string, string>} */
const substitutes = { '@jsonresume/ats-validator': 'npm:cheerio@1.0.0' };

/**
 * Installs the dependencies of a folder from its lock file, with the tarball instead of the published theme.
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
    // Not `npm ci`, which rejects lock files made where npm lacks the binaries for other systems.
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
