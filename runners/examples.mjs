// Runs each folder in examples/ with the commands of its package.json.
import assert from 'node:assert/strict';
import { again } from './harness/again.mjs';
import { chromiumEnv, look } from './harness/chromium.mjs';
import {
  holdsWords,
  isSilent,
  isWholePage,
  sameBytes,
  showsQuietly,
  wordsOf,
} from './harness/expect.mjs';
import { npm } from './harness/packed-theme.mjs';
import { isOnPaper, readPaper } from './harness/paper.mjs';
import { pageOf, sampleOf } from './harness/sample.mjs';
import { withServer } from './harness/server.mjs';

/** @typedef {import('./table.mjs').User} User */

/** @param {User} user @param {string} script @param {string[]} args */
async function npmRun(user, script, ...args) {
  const env = { ...(await chromiumEnv()), RESUME_PUPPETEER_NO_SANDBOX: '1' };
  isSilent(await again(() => user.run(npm, ['run', '--silent', script, ...args], { env })));
}

/** @param {User} user @param {string} file */
async function isThePage(user, file) {
  isWholePage(user.read(file));
  sameBytes(user.read(file), pageOf(user));
  await showsQuietly({ html: user.read(file) }, wordsOf(sampleOf(user)));
}

/** @param {User} user @param {string} file */
const isThePdf = async (user, file) =>
  isOnPaper(await readPaper(user.path(file)), null, wordsOf(sampleOf(user)));

/** @param {string} name @param {string[]} packages @param {import('./table.mjs').Runner['checks']} checks */
const example = (name, packages, checks) => ({
  name: `examples/${name}`,
  folder: `examples/${name}`,
  packages,
  checks,
});

/** @type {import('./table.mjs').Runner[]} */
export const examples = [
  example('with-resume-cli', ['resume-cli'], {
    'page and PDF by `npm run html` and `npm run pdf`': async (user) => {
      await npmRun(user, 'html');
      await isThePage(user, 'resume.html');
      await npmRun(user, 'pdf');
      await isThePdf(user, 'resume.pdf');
    },
  }),
  example('with-resumed', ['resumed'], {
    'page and PDF by `npm run html` and `npm run pdf`': async (user) => {
      await npmRun(user, 'html');
      await isThePage(user, 'resume.html');
      await npmRun(user, 'pdf', '--', '--puppeteer-arg=--no-sandbox');
      await isThePdf(user, 'resume.pdf');
    },
  }),
  example('with-github-pages', ['resumed'], {
    'the commands of its workflow make page and PDF': async (user) => {
      const workflow = user.read('.github/workflows/pages.yml');
      const commands = [...workflow.matchAll(/- run: (.+)/g)].map(([, command = '']) => command);
      assert.equal(commands.shift(), 'npm install');
      for (const command of commands) {
        const env = await chromiumEnv();
        await again(() => user.run('sh', ['-ec', command], { env }));
      }
      await isThePage(user, 'site/index.html');
      await isThePdf(user, 'site/resume.pdf');
    },
  }),
  example('in-a-browser-page', [], {
    '`npm start`: the résumé is drawn under the page’s Content-Security-Policy, nothing is refused':
      (user) =>
        withServer(
          {
            program: npm,
            args: (port) => ['start', '--silent', '--', String(port)],
            folder: user.folder,
            host: '127.0.0.1',
          },
          async (address) => {
            let drawn = '';
            const { text, requests, complaints } = await look(
              { address: `${address}/` },
              async (page) => {
                await page.waitForFunction('document.querySelector("iframe").srcdoc', {
                  timeout: 20_000,
                });
                drawn = await page.$eval('iframe', (frame) => frame.srcdoc);
                const words = `${JSON.stringify(sampleOf(user).basics.name)}`;
                await page
                  .frames()[1]
                  ?.waitForFunction(`document.body?.innerText.includes(${words})`)
                  .catch(() => {});
              },
            );
            assert.deepEqual(complaints, []);
            assert.deepEqual(
              requests.filter((url) => !url.startsWith(address)),
              [],
            );
            sameBytes(drawn, pageOf(user));
            holdsWords(text, wordsOf(sampleOf(user)));
          },
        ),
  }),
  example('in-a-cloudflare-worker', ['wrangler'], {
    '`wrangler dev` answers with the bytes of `render()`': (user) =>
      withServer(
        {
          program: npm,
          args: (port) => ['start', '--silent', '--', '--port', String(port)],
          folder: user.folder,
          // No telemetry, and no files in the home folder.
          env: { WRANGLER_SEND_METRICS: 'false', XDG_CONFIG_HOME: user.path('config') },
        },
        async (address) => {
          const response = await fetch(address);
          assert.match(response.headers.get('content-type') ?? '', /^text\/html; charset=utf-8$/);
          sameBytes(await response.text(), pageOf(user));
        },
      ),
  }),
];
