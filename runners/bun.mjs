import { existsSync } from 'node:fs';
import { isSilent, sameBytes } from './harness/expect.mjs';
import { NotRun } from './harness/not-run.mjs';
import { pageOf } from './harness/sample.mjs';

/** @typedef {import('./table.mjs').User} User */

/**
 * The binary itself, because the `bun` command is created by an install script, and those do not run here.
 * @param {User} user
 */
function bunOf(user) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const architecture = process.arch === 'arm64' ? 'aarch64' : process.arch;
  const file = user.path(`node_modules/@oven/bun-${system}-${architecture}/bin/bun`);
  const found = [file, `${file}.exe`].find((path) => existsSync(path));
  if (!found) throw new NotRun(`npm has no bun for ${process.platform} ${process.arch}`);
  return found;
}

/** @param {User} user @param {string} name @param {string} script */
async function givesThePage(user, name, script) {
  user.write(name, script);
  const said = await user.run(bunOf(user), ['run', name]);
  sameBytes(said.stdout, pageOf(user));
  isSilent({ ...said, stdout: '' });
}

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Bun',
  folder: 'runners/folders/bun',
  packages: ['bun'],
  checks: {
    'by `import`: the bytes of `render()`': (user) =>
      givesThePage(
        user,
        'page.ts',
        `import { render } from 'jsonresume-theme-ordinal';
import resume from './resume.json';
process.stdout.write(render(resume));`,
      ),
    'by `require`: the same': (user) =>
      givesThePage(
        user,
        'page.cjs',
        `const { render } = require('jsonresume-theme-ordinal');
process.stdout.write(render(require('./resume.json')));`,
      ),
  },
};
