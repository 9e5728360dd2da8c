// Compares fitting with Chromium: npm run fit [-- --resumes 200]. Prints each generated résumé on both paper sizes in
// both font families: without fitting, with the step chosen to save a page, and with the step before that.
import { readFileSync, readdirSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { launch } from '../../build/browser.mjs';
import { assets } from '../../build/bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} name @param {number} usual */
const asked = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const [first, count] = [asked('from', 0), asked('resumes', 200)];

const folder = mkdtempSync(join(tmpdir(), 'fit-'));
await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { render } from './index';
      export { madeResume } from './__tests__/fit/made';
      export { everyStep } from './__tests__/fit/every-step';
      export { fitPage } from './src/fit/fit';
      export { densityTokens } from './src/style-sheet';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  outfile: join(folder, 'fit.mjs'),
  plugins: [assets],
  alias: { htmlparser2: './node_modules/htmlparser2/dist/Parser.js' },
});
const { render, madeResume, everyStep, fitPage, densityTokens } = await import(
  pathToFileURL(join(folder, 'fit.mjs')).href
);

/** @type {[string, unknown][]} */
const fixtures = [
  '../../resume.json',
  ...readdirSync(join(root, '__tests__/fixtures/people')).map((file) => `people/${file}`),
].map((file) => [file, JSON.parse(readFileSync(join(root, '__tests__/fixtures', file), 'utf8'))]);
const resumes = [
  ...(first ? [] : fixtures),
  ...Array.from({ length: count }, (_, index) => [
    `made ${first + index}`,
    madeResume(first + index),
  ]),
];

const browser = await launch({ machineFonts: false });
const page = await browser.newPage();
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** How many pages a document has. @param {string} html @param {string} rules */
async function pagesOf(html, rules) {
  const whole = html
    .replace('</style>', `${rules}</style>`)
    .replace(/src="https?:[^"]*"/g, `src="${pixel}"`);
  await page.setContent(whole, { waitUntil: 'load' });
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const tally = {
  printed: 0,
  natural: 0,
  fitted: 0,
  tooLong: 0,
  tighter: 0,
  cannot: 0,
  falseClaim: 0,
  silent: 0,
  wide: 0,
  wideTooLong: 0,
};
/** @type {string[]} */
const told = [];
for (const [name, resume] of resumes) {
  for (const size of ['A4', 'Letter']) {
    for (const font of ['sans', 'serif']) {
      const options = { font, page: { size, pages: 99 } };
      const html = render(resume, options);
      const fitting = {
        markup: html.slice(html.indexOf('<body')),
        style: {
          font,
          layout: 'gutter',
          photo: 'auto',
          density: 'normal',
          page: { size, margin: null, pages: 1, isChosen: true },
        },
        density: densityTokens.normal,
        gutter:
          Number(/--gutter:([\d.]+)rem\}\}/.exec(html.slice(html.indexOf('@page')))?.[1]) ||
          undefined,
      };
      /** @type {{ rules: string, pages: number, share: number }[]} */
      const steps = everyStep(fitting);
      const [asIs, tightest] = [steps[0], steps.at(-1)];
      if (!asIs || !tightest) continue;
      tally.printed++;
      const real = await pagesOf(html, '');
      const label = `${name}, ${size}, ${font}`;
      if (real !== asIs.pages) {
        tally.natural++;
        told.push(
          `${label}: ${asIs.pages} pages estimated, ${real} printed (${asIs.share.toFixed(3)} of the last one)`,
        );
      }
      if (asIs.pages < 2) continue;
      const wanted = asIs.pages - 1;
      const at = steps.findIndex(({ pages }) => pages <= wanted);
      const [chosen, looser] = [steps[at], steps[at - 1]];
      if (!chosen) {
        tally.cannot++;
        const { style } = fitting;
        const one = { ...style, page: { ...style.page, pages: wanted } };
        const { excess } = fitPage({ ...fitting, style: one });
        const isClaimed = excess !== null;
        if (excess?.fitsWide) {
          tally.wide++;
          const wide = { font, layout: 'wide', page: { size, pages: wanted } };
          if ((await pagesOf(render(resume, wide), '')) > wanted) {
            tally.wideTooLong++;
            told.push(`${label}: does not fit into ${wanted} in the wide layout`);
          }
        }
        if ((await pagesOf(html, tightest.rules)) > wanted === isClaimed) continue;
        tally[isClaimed ? 'falseClaim' : 'silent']++;
        const claim = isClaimed ? 'is said and not so' : 'is so and not said';
        told.push(`${label}: that it does not fit into ${wanted} ${claim} (${tightest.share})`);
        continue;
      }
      tally.fitted++;
      if ((await pagesOf(html, chosen.rules)) > wanted) {
        tally.tooLong++;
        told.push(`${label}: does not fit into ${wanted} in step ${at} (${chosen.share})`);
      } else if (at > 1 && looser && (await pagesOf(html, looser.rules)) <= wanted) {
        tally.tighter++;
        told.push(`${label}: fits into ${wanted} before step ${at}, too (${looser.share})`);
      }
    }
  }
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(told.join('\n'));
console.log(`
${tally.printed} prints; the number of pages was wrong in ${tally.natural}.
A page less: ${tally.fitted} fitted, ${tally.tooLong} of them one page too long, ${tally.tighter} tighter than needed.
${tally.cannot} could not be fitted; ${tally.falseClaim} of them could; of ${tally.silent} nothing was said.
${tally.wide} were said to fit in the wide layout; ${tally.wideTooLong} of them did not.`);
process.exit(
  tally.tooLong || tally.wideTooLong || tally.falseClaim || tally.tighter > tally.fitted * 0.03
    ? 1
    : 0,
);
