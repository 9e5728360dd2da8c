import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sameBytes } from './harness/expect.mjs';
import { pageOf } from './harness/sample.mjs';

const worker = `import { render } from 'jsonresume-theme-ordinal';
export default {
  fetch: async (request) => new Response(render(await request.json())),
};`;

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Cloudflare workerd (miniflare)',
  folder: 'runners/folders/workerd',
  packages: ['miniflare', 'workerd'],
  checks: {
    'the package’s file as it is, without a compatibility flag: the bytes of `render()`': async (
      user,
    ) => {
      const { Miniflare } = await import(
        pathToFileURL(user.path('node_modules/miniflare/dist/src/index.js')).href
      );
      /** @type {string[]} */
      const errors = [];
      const theme = user.path('node_modules/jsonresume-theme-ordinal/dist/index.js');
      const miniflare = new Miniflare({
        modules: [
          { type: 'ESModule', path: 'worker.mjs', contents: worker },
          {
            type: 'ESModule',
            path: 'jsonresume-theme-ordinal',
            contents: readFileSync(theme, 'utf8'),
          },
        ],
        compatibilityFlags: [],
        handleRuntimeStdio: (/** @type {any} */ stdout, /** @type {any} */ stderr) => {
          stdout.resume();
          stderr.on('data', (/** @type {Buffer} */ text) => errors.push(String(text)));
        },
      });
      try {
        const body = user.read('resume.json');
        const response = await miniflare.dispatchFetch('http://worker.example/', {
          method: 'POST',
          body,
        });
        const page = await response.text();
        sameBytes(page, pageOf(user));
      } finally {
        await miniflare.dispose();
      }
      assert.deepEqual(errors, []);
    },
  },
};
