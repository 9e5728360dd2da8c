import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showResume, violations, withOptions } from './driven';
import { openTryPage, type TryPage } from './try-page';

let site: TryPage;

beforeAll(async () => {
  site = await openTryPage();
});
afterAll(() => site.close());

/** Every kind of control, message and mark is there. */
const resume = withOptions({
  font: 'serif',
  density: 42,
  colors: { accent: '#ff0' },
  labels: { phone: 'mobile' },
  numbering: { work: true },
  only: ['backend'],
  sections: ['skills', 'work'],
  variants: { short: { only: ['a'] } },
  variant: 'gone',
});

const findings = {
  omissions: [
    { path: 'work[0].note', reason: 'not a field' },
    { path: 'meta.language', reason: 'not stated' },
  ],
  order: [{ section: 'work', reason: 'default order' }],
  language: 'de',
  measure: { pages: 2, lastPage: 0.4 },
};

describe.each([
  ['light', 720],
  ['dark', 720],
  ['light', 360],
  ['dark', 360],
] as const)('%s, %d px wide', (scheme, width) => {
  const open = async (tab: 'options' | 'report') => {
    const page = await site.open(tab, { width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  };

  const openAll = () => document.querySelectorAll('details').forEach((one) => (one.open = true));

  const sidewaysScroll = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  };

  test('axe has nothing against the options', async () => {
    const page = await open('options');
    await showResume(page, resume);
    await page.type('[data-option="page.margin"] input', 'wide');
    await page.evaluate(openAll);
    expect(await violations(page, '#options')).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  });

  test('axe has nothing against the report', async () => {
    const page = await open('report');
    await page.evaluate((value) => (window as any).showFindings(value), findings as any);
    await page.waitForSelector('.account');
    await page.evaluate(openAll);
    expect(await violations(page, '#report')).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  });
});

test('where fingers point, everything to press is 44 px high', async () => {
  const page = await site.open('options', { width: 360, height: 800 });
  await page.setViewport({ width: 360, height: 800, hasTouch: true, isMobile: true });
  await page.evaluate(() => (window as any).chooseTab('options'));
  await showResume(page, resume);
  const isCoarse = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  const low = await page.evaluate(() =>
    [...document.querySelectorAll('.panel :is(button, select, input, textarea, summary)')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.closest('label') ?? one)
      .filter((one) => one.getBoundingClientRect().height < 43.9)
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  expect(isCoarse).toBe(true);
  expect(low).toEqual([]);
});
