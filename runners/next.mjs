import { rmSync } from 'node:fs';
import { isSilent, sameBytes, showsQuietly, wordsOf } from './harness/expect.mjs';
import { pageOf, sampleOf } from './harness/sample.mjs';
import { withServer } from './harness/server.mjs';

/** @typedef {import('./table.mjs').User} User */

const routes = ['api/pages-route', 'app-route', 'edge-route'];
const env = { NEXT_TELEMETRY_DISABLED: '1' };

/** Warnings that Next.js prints for every edge route, and for every build in CI. */
const known = /Edge Runtime is deprecated|Using edge runtime on a page|No build cache found/;

/** @param {User} user @param {string[]} bundler */
async function buildAndServe(user, bundler) {
  rmSync(user.path('.next'), { recursive: true, force: true });
  const next = user.command('next');
  isSilent(await user.run(next, ['build', ...bundler], { env, seconds: 180 }), known);
  const args = (/** @type {number} */ port) => ['start', '--port', String(port)];
  await withServer({ program: next, args, folder: user.folder, env }, async (address, said) => {
    for (const route of routes) {
      const response = await fetch(`${address}/${route}`);
      sameBytes(await response.text(), pageOf(user));
      await showsQuietly({ address: response.url }, wordsOf(sampleOf(user)));
    }
    isSilent(said, known);
  });
}

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Next.js',
  folder: 'runners/folders/next',
  packages: ['next'],
  checks: {
    'built by Turbopack without a warning: a pages route, an app route and an edge route answer with the bytes of `render()`':
      (user) => buildAndServe(user, []),
    'the same, built by webpack': (user) => buildAndServe(user, ['--webpack']),
  },
};
