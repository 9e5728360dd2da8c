import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe has against a page, by the rules of WCAG 2.2 up to AAA and its own best practices, in short. */
export async function violations(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async (place, tags) => {
      const { violations: found } = await (window as any).axe.run(place, { runOnly: tags });
      return found.map(({ id, nodes }: any) => `${id}: ${nodes[0].html.slice(0, 150)}`);
    },
    within,
    [...levels, 'best-practice'],
  );
}

/** Shows a résumé, and waits until the theme was asked about it. */
export async function showResume(page: Page, resume: unknown): Promise<void> {
  // As a text: it may be deeper than what can be handed over.
  const json = JSON.stringify(resume);
  await page.evaluate((text) => (window as any).showResume(JSON.parse(text)), json);
  await page.waitForSelector('.panel');
  await settle(page);
}

/** Longer than the pause after which the theme is asked. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 450)));

export const withOptions = (themeOptions: unknown, more: object = {}) => ({
  basics: { name: 'Ada Example', email: 'ada@ada.example' },
  work: [{ name: 'Northern Ferries', highlights: ['Fog', 'Tides'], 'x-tags': ['backend'] }],
  education: [{ institution: 'Harbour School' }],
  skills: [{ name: 'Databases', keywords: ['SQLite'] }],
  'x-talks': [{ title: 'Fog, and how to read it' }],
  ...more,
  meta: { themeOptions },
});

/** What was set since the last time. */
export const calls = async (page: Page): Promise<unknown[]> => {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return page.evaluate(() => (window as any).state.calls.splice(0));
};

/** The options of the résumé as they are now. */
export const optionsNow = (page: Page): Promise<any> =>
  page.evaluate(() => (window as any).state.resume.meta?.themeOptions);
