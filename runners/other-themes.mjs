import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness/packed-theme.mjs';

/** @typedef {import('./table.mjs').User} User */

/**
 * Published themes that register helpers with the same names on the global Handlebars, and one that configures
 * `marked`.
 */
const others = ['lucide', 'macchiato', 'minyma', 'paper-plus-plus', 'pumpkin', 'marked'];
const ours = 'ordinal';

const list = `${others.slice(0, -1).join(', ')} and a program that calls \`marked.use\``;

/**
 * The hash of each page, rendered in this order in one process.
 * @param {User} user
 * @param {string[]} order
 * @returns {Promise<string[]>}
 */
async function rendered(user, order) {
  // Some themes need every section.
  cpSync(join(root, '__tests__/fixtures/people/twelve-sections.json'), user.path('resume.json'));
  const { stdout } = await user.run(process.execPath, ['render-in-order.cjs', ...order]);
  return JSON.parse(stdout);
}

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Beside other themes',
  folder: 'runners/folders/other-themes',
  packages: [],
  checks: {
    [`in one process with each of ${list}, before and after: their pages and ours as when alone`]:
      async (user) => {
        const [alone] = await rendered(user, [ours]);
        for (const other of others) {
          const [theirs] = await rendered(user, [other]);
          assert.deepEqual(
            await rendered(user, [ours, other, ours]),
            [alone, theirs, alone],
            other,
          );
          assert.deepEqual(
            await rendered(user, [other, ours, other]),
            [theirs, alone, theirs],
            other,
          );
        }
      },
    'between all of them, in two orders': async (user) => {
      for (const order of [others, [...others].reverse()]) {
        const without = await rendered(user, order);
        const between = await rendered(
          user,
          order.flatMap((other) => [ours, other]),
        );
        assert.deepEqual(
          between.filter((_, index) => index % 2 === 1),
          without,
        );
        assert.equal(new Set(between.filter((_, index) => index % 2 === 0)).size, 1);
      }
    },
  },
};
