import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { chromiumEnv, look } from './harness/chromium.mjs';
import { printsOn } from './harness/chosen-paper.mjs';
import { isSilent, isWholePage, sameBytes, showsQuietly, wordsOf } from './harness/expect.mjs';
import { hostileResumes } from './harness/hostile-resumes.mjs';
import { reloadsBySaving } from './harness/live-reload.mjs';
import { NotRun } from './harness/not-run.mjs';
import { runsAndAsks } from './harness/nothing-runs.mjs';
import { npm } from './harness/packed-theme.mjs';
import { pageOf, sampleOf } from './harness/sample.mjs';
import { saveUntilMade } from './harness/saved.mjs';
import { withServer } from './harness/server.mjs';

/** @typedef {import('./table.mjs').User} User */

const theme = ['--theme', 'ordinal'];

/** @param {User} user @param {string[]} args @param {Partial<import('./harness/program.mjs').Circumstances>} [more] */
const resume = async (user, args, more) => user.run(user.command('resume'), args, more);

/** If printing fails, this command never ends on its own. @param {string} paper */
const exportsOn = (paper) => (/** @type {User} */ user) =>
  printsOn(user, paper, async (source, pdf) => {
    const env = { ...(await chromiumEnv()), RESUME_PUPPETEER_NO_SANDBOX: '1' };
    isSilent(await resume(user, ['export', pdf, '--resume', source, ...theme], { env }));
  });

/** @template T @param {User} user @param {(address: string) => Promise<T>} visit */
const served = (user, visit) =>
  withServer(
    {
      program: user.command('resume'),
      args: (port) => ['serve', ...theme, '--silent', '--port', String(port)],
      folder: user.folder,
    },
    visit,
  );

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'resume-cli',
  folder: 'runners/folders/resume-cli',
  packages: ['resume-cli'],
  checks: {
    '`validate`': async (user) => isSilent(await resume(user, ['validate'])),

    '`export` to HTML by the theme’s short name: the bytes of `render()`, shown without a request or a complaint':
      async (user) => {
        isSilent(await resume(user, ['export', 'page.html', ...theme]));
        const html = user.read('page.html');
        isWholePage(html);
        sameBytes(html, pageOf(user));
        await showsQuietly({ html }, wordsOf(sampleOf(user)));
      },

    '`--theme .` inside the package': async (user) => {
      const folder = user.path('node_modules/jsonresume-theme-ordinal');
      const args = ['export', user.path('inside.html'), '--resume', user.path('resume.json')];
      isSilent(await resume(user, [...args, '--theme', '.'], { folder }));
      sameBytes(user.read('inside.html'), pageOf(user));
    },

    'YAML, with its `Date` objects': async (user) => {
      user.write(
        'dates.yaml',
        'basics: { name: Ada }\nwork:\n  - { name: Engine, startDate: 1842-10-01 }\n',
      );
      isSilent(await resume(user, ['export', 'dates.html', '--resume', 'dates.yaml', ...theme]));
      isWholePage(user.read('dates.html'));
      assert.match(user.read('dates.html'), /Oct 1842/);
    },

    '`export` to PDF on true A4: our margins, colours and embedded fonts': exportsOn('A4'),
    'the same on Letter when the résumé says so': exportsOn('Letter'),

    '`serve` over HTTP, reloading the open page when the résumé changes': (user) =>
      served(user, async (address) => {
        const sample = sampleOf(user);
        await showsQuietly({ address }, wordsOf(sample));
        await look({ address }, (page) => reloadsBySaving(user, page));
      }),

    '`serve` of hostile résumés: nothing runs but its own script, and nobody else is asked': (
      user,
    ) =>
      served(user, async (address) => {
        const before = user.read('resume.json');
        const usual = await runsAndAsks(address);
        assert.equal(usual.asks.length, 0);
        assert.ok(usual.runs.length > 0, 'its own script was not found');
        try {
          /** @type {Record<string, object>} */
          const harmed = {};
          for (const [name, hostile] of await hostileResumes()) {
            await saveUntilMade(user, hostile, 'public/index.html', name);
            const found = await runsAndAsks(address);
            if (!isDeepStrictEqual(found, usual)) harmed[name] = found;
          }
          assert.deepEqual(harmed, {});
        } finally {
          user.write('resume.json', before);
        }
      }),

    '`audit`: 97 points or more': async (user) => {
      const checker = '@jsonresume/ats-validator';
      try {
        const args = ['install', '--no-save', '--ignore-scripts', `${checker}@0.3.0`];
        await user.run(npm, args, { seconds: 120 });
      } catch {
        throw new NotRun(`its checker, ${checker} 0.3.0, cannot be installed here`);
      }
      const { stdout } = await resume(user, ['audit', ...theme]);
      const [, points] = /ATS score: (\d+)\/100/.exec(stdout) ?? [];
      assert.ok(Number(points) >= 97, stdout);
    },
  },
};
