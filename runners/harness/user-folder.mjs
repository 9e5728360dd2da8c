// A new folder like that of a runner's user: the runner from npm, the theme from the tarball, and a résumé.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { root } from './packed-theme.mjs';
import { runProgram } from './program.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

/** @typedef {Awaited<ReturnType<typeof makeUserFolder>>} User */

/**
 * @param {import('../table.mjs').Runner} runner
 * @param {import('./packed-theme.mjs').PackedTheme} theme
 * @param {{ latest?: boolean }} [choice]
 */
export async function makeUserFolder(runner, theme, choice = {}) {
  const { folder, remove } = temporaryFolder('runner');
  try {
    cpSync(join(root, runner.folder), folder, {
      recursive: true,
      filter: (path) => !path.slice(root.length).includes('node_modules'),
    });
    await install(folder, theme.tarball, choice);
  } catch (error) {
    remove();
    throw error;
  }
  /** @param {string[]} parts */
  const path = (...parts) => join(folder, ...parts);
  if (!existsSync(path('resume.json'))) cpSync(join(root, 'resume.json'), path('resume.json'));
  return {
    folder,
    theme,
    path,
    remove,
    /** @param {string} name */
    read: (name) => readFileSync(path(name), 'utf8'),
    /** @param {string} name @param {string} text */
    write: (name, text) => writeFileSync(path(name), text),
    /** @param {string} program @param {string[]} args @param {Partial<import('./program.mjs').Circumstances>} [more] */
    run: (program, args, more = {}) => runProgram(program, args, { folder, ...more }),
    /** The path of an installed package's command line program. @param {string} name */
    command: (name) =>
      path('node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name),
    /** @param {string} name @returns {string} */
    versionOf: (name) =>
      JSON.parse(readFileSync(path('node_modules', name, 'package.json'), 'utf8')).version,
  };
}
