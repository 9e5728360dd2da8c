// The package's own command, for users who installed nothing else.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromiumEnv } from './harness/chromium.mjs';
import { printsOn } from './harness/chosen-paper.mjs';
import { holdsWords, isWholePage, sameBytes, showsQuietly, wordsOf } from './harness/expect.mjs';
import { withServer } from './harness/server.mjs';
import { pageOf, sampleOf } from './harness/sample.mjs';

/** @typedef {import('./table.mjs').User} User */

/** @param {User} user @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const ordinal = (user, args, env = {}) =>
  user.run(user.command('jsonresume-theme-ordinal'), args, { env });

/** Environment of a machine without a browser. */
const noBrowser = { CHROME_PATH: '/nowhere/chrome', PUPPETEER_EXECUTABLE_PATH: '' };

/** The browser of the other runners, in the variable that the command reads. */
async function browserEnv() {
  const { PUPPETEER_EXECUTABLE_PATH, ...env } = await chromiumEnv();
  return { ...env, CHROME_PATH: PUPPETEER_EXECUTABLE_PATH ?? '' };
}

/** @param {string} paper */
const printsPaper = (paper) => (/** @type {User} */ user) =>
  printsOn(user, paper, async (source, pdf) => ordinal(user, [source, pdf], await browserEnv()));

const noted = { basics: { name: 'Ada Example' }, _note: 'call on Monday' };

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'The command',
  folder: 'runners/folders/ordinal',
  packages: [],
  checks: {
    'a page and a PDF of `resume.json`: the bytes of `render()`, in a folder without any other package':
      async (user) => {
        const { stdout } = await ordinal(user, [], await browserEnv());
        assert.match(stdout, /^resume\.html \(\d+ kB\)\nresume\.pdf \(\d+ kB, 2 pages\)\n$/);
        const html = user.read('resume.html');
        isWholePage(html);
        sameBytes(html, pageOf(user));
        await showsQuietly({ html }, wordsOf(sampleOf(user)));
      },
    'a PDF on true A4: our margins, colours and embedded fonts': printsPaper('A4'),
    'the same on Letter when the résumé says so': printsPaper('Letter'),
    'without a browser: the page all the same, and a line about the PDF': async (user) => {
      const { stdout, stderr } = await ordinal(user, ['resume.json', 'alone/'], noBrowser);
      assert.match(stdout, /^alone.resume\.html \(\d+ kB\)\n$/);
      assert.match(stderr, /PDF/);
      sameBytes(user.read('alone/resume.html'), pageOf(user));
      assert.ok(!existsSync(user.path('alone/resume.pdf')));
    },
    '`inspect`, `select` and `text`, of JSON with comments and of YAML': async (user) => {
      user.write('ada.jsonc', `// mine\n${JSON.stringify(noted)}`);
      const { stdout } = await ordinal(user, ['inspect', 'ada.jsonc', '--json']);
      assert.deepEqual(
        JSON.parse(stdout).map((/** @type {{ path: string }} */ { path }) => path),
        ['_note'],
      );
      user.write('ada.yaml', `basics:\n  name: Ada Example\n  phone: 0555 1234\n`);
      const chosen = await ordinal(user, ['select', 'ada.yaml', '--audience', 'public']);
      assert.deepEqual(JSON.parse(chosen.stdout), { basics: { name: 'Ada Example' } });
      const text = await ordinal(user, ['text']);
      holdsWords(text.stdout, wordsOf(sampleOf(user)));
    },
    '`init`, and a page of what it wrote, of which everything is shown': async (user) => {
      await ordinal(user, ['init', 'mine/resume.yaml']);
      const { stderr } = await ordinal(user, ['mine/resume.yaml', 'mine/page.html']);
      assert.equal(stderr, '');
      isWholePage(user.read('mine/page.html'));
    },
    '`serve`: the page in a browser': (user) =>
      withServer(
        {
          program: user.command('jsonresume-theme-ordinal'),
          args: (port) => ['serve', '--port', `${port}`],
          folder: user.folder,
          env: noBrowser,
        },
        async (address) => {
          const page = await fetch(`${address}/page`);
          sameBytes(await page.text(), pageOf(user));
        },
      ),
  },
};
