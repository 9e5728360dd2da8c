// The registry cannot be installed, so this repeats what its server does with a theme, step by step.
// Source: jsonresume/jsonresume.org, apps/registry/lib/formatters (template/getTheme, format, ensureHtmlCharset,
// themeRenderQa, pdf), as of June 2026.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromiumEnv } from './harness/chromium.mjs';
import { holdsWords, isWholePage, sameBytes } from './harness/expect.mjs';
import { isOnPaper, printed, readPaper, samePaper } from './harness/paper.mjs';
import { pageOf } from './harness/sample.mjs';
import { charsetDeclaration, normaliseDates, sectionWords } from './registry-steps.mjs';

/** @typedef {import('./table.mjs').User} User */

/** Loads the theme as the registry does: the namespace, or else the default export. @param {User} user */
async function load(user) {
  const file = user.path('node_modules/jsonresume-theme-ordinal/dist/index.js');
  const theme = await import(pathToFileURL(file).href);
  return typeof theme.render === 'function' ? theme : theme.default;
}

/**
 * The résumé of the registry's own check, with all twelve sections, but without its photo, which is a URL.
 * @param {User} user
 */
function completeResume(user) {
  const file = user.path('node_modules/@jsonresume/sample-data/complete-resume.json');
  const { image, ...basics } = JSON.parse(readFileSync(file, 'utf8')).basics;
  return { ...JSON.parse(readFileSync(file, 'utf8')), basics };
}

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'registry.jsonresume.org',
  folder: 'runners/folders/registry',
  packages: ['@jsonresume/sample-data', 'playwright-core'],
  checks: {
    '`import()`, `render` without `await`: the bytes of `render()`, no charset to add': async (
      user,
    ) => {
      const { render } = await load(user);
      const html = render(normaliseDates(JSON.parse(user.read('resume.json'))));
      assert.equal(typeof html, 'string');
      assert.match(html, charsetDeclaration);
      isWholePage(html);
      sameBytes(html, pageOf(user));
    },

    'all twelve sections of its own test résumé, no word that its gate refuses': async (user) => {
      const { render } = await load(user);
      const html = render(normaliseDates(completeResume(user)));
      isWholePage(html);
      assert.equal(Object.keys(sectionWords).length, 12);
      // The registry looks for one word of each section in the source; here, all of them must be in the text, too.
      for (const [section, words] of Object.entries(sectionWords))
        assert.ok(
          words.some((word) => html.includes(word)),
          section,
        );
      holdsWords(html.replace(/<[^>]*>/g, ''), Object.values(sectionWords).flat());
    },

    'the `Date` objects that it leaves in certificates': async (user) => {
      const { render } = await load(user);
      const resume = {
        basics: { name: 'Ada' },
        certificates: [{ name: 'Engines', date: new Date('1842-10-01') }],
      };
      const html = render(normaliseDates(resume));
      isWholePage(html);
      holdsWords(html, ['Oct', '1842']);
    },

    'PDF by playwright with margin 0: A4, our margins, colours and embedded fonts': async (
      user,
    ) => {
      const { chromium } = await import(
        pathToFileURL(user.path('node_modules/playwright-core/index.mjs')).href
      );
      const { PUPPETEER_EXECUTABLE_PATH: executablePath, ...env } = await chromiumEnv();
      const { render } = await load(user);
      const resume = completeResume(user);
      const html = render(normaliseDates(resume));
      const browser = await chromium.launch({
        executablePath,
        env: { ...process.env, ...env },
        args: ['--no-sandbox'],
      });
      try {
        const page = await browser.newPage();
        await page.setContent(html, { waitUntil: 'networkidle' });
        const margin = { top: '0px', right: '0px', bottom: '0px', left: '0px' };
        writeFileSync(
          user.path('page.pdf'),
          await page.pdf({ format: 'A4', printBackground: true, margin }),
        );
      } finally {
        await browser.close();
      }
      const sheets = await readPaper(user.path('page.pdf'));
      isOnPaper(sheets, 'A4', Object.values(sectionWords).flat());
      samePaper(sheets, await printed(html, 'A4', user.folder));
    },
  },
};
