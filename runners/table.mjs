// All runners in the order of the table. The checks of each are in the file with its name.
import browser from './browser.mjs';
import bun from './bun.mjs';
import deno from './deno.mjs';
import esbuild from './esbuild.mjs';
import { examples } from './examples.mjs';
import firefox from './firefox.mjs';
import hackmyresume from './hackmyresume.mjs';
import next from './next.mjs';
import node from './node.mjs';
import ordinal from './ordinal.mjs';
import otherThemes from './other-themes.mjs';
import registry from './registry.mjs';
import resumeCli from './resume-cli.mjs';
import resumed from './resumed.mjs';
import vite from './vite.mjs';
import webkit from './webkit.mjs';
import workerd from './workerd.mjs';

/**
 * @typedef {import('./harness/user-folder.mjs').User} User
 *
 * @typedef {object} Runner
 * @property {string} name
 * @property {string} folder its user's folder, relative to the repository: a package.json with a lock file
 * @property {string[]} packages whose versions are listed in the table
 * @property {() => Promise<string>} [version] of a program that is installed on the machine instead of by npm
 * @property {Record<string, (user: User) => Promise<void>>} checks by description; they run in this order
 */

/** @type {Runner[]} */
export const runners = [
  ordinal,
  resumeCli,
  resumed,
  hackmyresume,
  registry,
  next,
  workerd,
  deno,
  bun,
  browser,
  firefox,
  webkit,
  esbuild,
  vite,
  node,
  otherThemes,
  ...examples,
];
