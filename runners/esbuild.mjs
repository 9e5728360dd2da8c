import { mkdirSync } from 'node:fs';
import { isSilent } from './harness/expect.mjs';
import { framePage, frameScript, showsInFrame } from './harness/web-page.mjs';

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'esbuild',
  folder: 'runners/folders/esbuild',
  packages: ['esbuild'],
  checks: {
    'a minified bundle, built without a warning, under the same policy: the bytes of `render()`':
      async (user) => {
        user.write('page.js', frameScript);
        const flags = [
          '--bundle',
          '--minify',
          '--format=esm',
          '--platform=browser',
          '--outfile=site/page.js',
        ];
        isSilent(
          await user.run(user.command('esbuild'), ['page.js', ...flags, '--log-level=warning']),
        );
        mkdirSync(user.path('site'), { recursive: true });
        user.write('site/index.html', framePage('<script type="module" src="./page.js"></script>'));
        user.write('site/resume.json', user.read('resume.json'));
        await showsInFrame(user, user.path('site'));
      },
  },
};
