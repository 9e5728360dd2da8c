import { again } from './harness/again.mjs';
import { chromiumEnv } from './harness/chromium.mjs';
import { printsOn } from './harness/chosen-paper.mjs';
import { isSilent, isWholePage, sameBytes, showsQuietly, wordsOf } from './harness/expect.mjs';
import { pageOf, sampleOf } from './harness/sample.mjs';

/** @typedef {import('./table.mjs').User} User */

/** @param {User} user @param {string[]} args @param {Partial<import('./harness/program.mjs').Circumstances>} [more] */
const resumed = (user, args, more) => user.run(user.command('resumed'), args, more);

/** @param {string} paper */
const exportsOn = (paper) => (/** @type {User} */ user) =>
  printsOn(user, paper, async (source, pdf) => {
    const env = await chromiumEnv();
    const args = ['export', source, '--output', pdf, '--puppeteer-arg=--no-sandbox'];
    isSilent(await again(() => resumed(user, args, { env })));
  });

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'resumed',
  folder: 'runners/folders/resumed',
  packages: ['resumed', 'puppeteer'],
  checks: {
    '`render` with the theme of `meta.theme`: the bytes of `render()`, shown without a request or a complaint':
      async (user) => {
        isSilent(await resumed(user, ['render', 'resume.json', '--output', 'page.html']));
        const html = user.read('page.html');
        isWholePage(html);
        sameBytes(html, pageOf(user));
        await showsQuietly({ html }, wordsOf(sampleOf(user)));
      },

    '`render --theme` with the path of a file, a résumé with comments': async (user) => {
      user.write('commented.json', `// mine\n${user.read('resume.json')}`);
      const file = user.path('node_modules/jsonresume-theme-ordinal/dist/index.js');
      const args = ['render', 'commented.json', '--output', 'commented.html', '--theme', file];
      isSilent(await resumed(user, args));
      sameBytes(user.read('commented.html'), pageOf(user));
    },

    '`export` on true A4: our margins, colours and embedded fonts': exportsOn('A4'),
    'the same on Letter when the résumé says so': exportsOn('Letter'),
  },
};
