import { mkdirSync } from 'node:fs';
import { isSilent } from './harness/expect.mjs';
import { framePage, frameScript, showsInFrame } from './harness/web-page.mjs';

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Vite',
  folder: 'runners/folders/vite',
  packages: ['vite'],
  checks: {
    '`vite build` without a warning (but for its advice on size, turned off), under the same policy: the bytes of `render()`':
      async (user) => {
        mkdirSync(user.path('public'), { recursive: true });
        user.write('public/resume.json', user.read('resume.json'));
        user.write('page.js', frameScript);
        user.write('index.html', framePage('<script type="module" src="./page.js"></script>'));
        isSilent(await user.run(user.command('vite'), ['build', '--base=./', '--logLevel=warn']));
        await showsInFrame(user, user.path('dist'));
      },
  },
};
