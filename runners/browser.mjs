import { framePage, frameScript, showsInFrame } from './harness/web-page.mjs';

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'A browser page',
  folder: 'runners/folders/browser',
  packages: [],
  checks: {
    'the package’s file as a module, under a Content-Security-Policy without `unsafe-eval`: the bytes of `render()`, nothing refused, nothing asked for':
      async (user) => {
        // An import map would be an inline script, which the policy forbids, so use the full path.
        const file = './node_modules/jsonresume-theme-ordinal/dist/index.js';
        user.write('page.js', frameScript.replace('jsonresume-theme-ordinal', file));
        user.write('index.html', framePage('<script type="module" src="./page.js"></script>'));
        await showsInFrame(user, user.folder);
      },
  },
};
