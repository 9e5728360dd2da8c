import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../../build/browser.mjs';
import { faceRules } from '../../build/people-face-list.mjs';
import { people } from '../../build/people-list.mjs';
import { resumeOf } from '../../build/people.mjs';

const fromTheme = createRequire(new URL('../../../package.json', import.meta.url));
const { pdfRenderOptions, render } = fromTheme('./dist/index.cjs');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test.each(people)('$file fills as many sheets as the gallery says', async ({ file, pages }) => {
  const tab = await browser.newPage();
  await tab.setContent(render(resumeOf(file)).replace('<style>', `<style>${faceRules(file)}`));
  await tab.evaluate('document.fonts.ready');
  const pdf = await tab.pdf({ ...pdfRenderOptions, preferCSSPageSize: true });
  const { getDocument } = await import(fromTheme.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  const { numPages } = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  expect(numPages).toBe(pages);
  await tab.close();
});
