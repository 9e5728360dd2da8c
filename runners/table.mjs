// Every runner, in the order of the table; each in the file of its name.
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
 * @property {string} folder what its user has, from the top of the repository: a package.json that asks for it, with a lock
 * @property {string[]} packages those whose versions the table names
 * @property {() => Promise<string>} [version] of a program that is installed on the machine, not by npm
 * @property {Record<string, (user: User) => Promise<void>>} checks what is asserted, in words, and how; in this order
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
