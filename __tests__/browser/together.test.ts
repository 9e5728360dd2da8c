import type { Browser, Page } from 'puppeteer';
import { render } from '../../index';
import { together } from '../../src/text/numbers/together';
import sample from '../../resume.json';
import { openChromium, openPage } from './chromium';

let browser: Browser;
beforeAll(async () => (browser = await openChromium()), 60_000);
afterAll(() => browser?.close());

const points = [
  'Cut latency to p99 < 5 ms for 9,000 weekly users on 16 GB of memory over 18 months',
  'Saved $1 million, then EUR 5 million and 1 000 000 € with Dr. Smith and J. K. Brink in 3 x 4 m',
  'Around **40** engineers, ≈ 100 services, + 25 % and 5 Mio. € in 12-month steps, 5 лет, ५ लाख, 5 万',
  '۵ میلیون کاربر و ٢٠ مليون دولار، 5 מיליון ועוד 10 ล้านบาท',
];
const resume = {
  basics: { name: 'Prof. Dr. Ada Example', summary: points.join(' ') },
  work: [
    { position: 'Head of Platform, Data and AI', name: 'Acme 5 GmbH', highlights: points },
    { position: 'Engineer for Kubernetes II', highlights: [points.join(' '), ...points] },
  ],
  skills: [{ name: 'Machines', keywords: ['16 GB of memory', '64 GB of memory', '5 axes'] }],
};

/** The pieces that stand on two lines. */
const broken = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.kept')]
      .filter((kept) => {
        const tops = [...kept.getClientRects()]
          .filter(({ width }) => width > 1)
          .map(({ top }) => top);
        return Math.max(...tops) - Math.min(...tops) > 8;
      })
      .map(({ textContent }) => textContent),
  );

test('at no width does a line end between a number and its unit, nor is anything wider than the page', async () => {
  const { page } = await openPage(browser, render(resume, { figures: 'strong' }));
  expect(await page.$$eval('.kept', ({ length }) => length)).toBeGreaterThan(60);
  for (let width = 200; width <= 900; width += 35) {
    await page.setViewport({ width, height: 800 });
    expect([width, await broken(page)]).toEqual([width, []]);
    if (width >= 320) {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  }
  // Without the rule some are broken: the widths above are narrow enough to see it.
  await page.addStyleTag({ content: '.kept{white-space:normal!important}' });
  await page.setViewport({ width: 320, height: 800 });
  expect(await broken(page)).not.toEqual([]);
  await page.close();
}, 60_000);

test('figures are semi-bold, long words are hyphenated on phones only, and never in names', async () => {
  const { page } = await openPage(browser, render(resume, { figures: 'strong' }));
  const style = (selector: string, property: string) =>
    page.$eval(
      selector,
      (found, property) => getComputedStyle(found).getPropertyValue(property),
      property,
    );
  expect(await style('li b', 'font-weight')).toBe('600');
  const hyphens = () =>
    Promise.all(
      ['.numbered li', '.summary p', 'h1', 'h3', '.rows'].map((one) => style(one, 'hyphens')),
    );
  await page.setViewport({ width: 360, height: 800 });
  expect(await hyphens()).toEqual(['auto', 'auto', 'manual', 'manual', 'manual']);
  await page.setViewport({ width: 1200, height: 800 });
  expect(new Set(await hyphens())).toEqual(new Set(['manual']));
  await page.setViewport({ width: 360, height: 800 });
  await page.emulateMediaType('print');
  expect(new Set(await hyphens())).toEqual(new Set(['manual']));
  await page.close();
}, 60_000);

const words = (page: Page) => page.evaluate(() => document.body.textContent);

test.each([
  ['the sample', sample],
  ['every kind', resume],
])('the text of %s is the same with figures and without', async (_, given) => {
  const { page } = await openPage(browser, render(given));
  const plain = await words(page);
  await page.setContent(render(given, { figures: 'strong' }));
  expect(await page.$$eval('b', ({ length }) => length)).toBeGreaterThan(5);
  expect(await words(page)).toBe(plain);
  await page.close();
});

test('what is kept together is in the text as it was typed', async () => {
  const { page } = await openPage(browser, '<p></p>');
  for (const point of points) {
    const markup = point.replace(/</g, '&lt;').replace(/\*\*(\d+)\*\*/g, '<strong>$1</strong>');
    const typed = await page.$eval('p', (p, html) => ((p.innerHTML = html), p.textContent), markup);
    const kept = together(markup);
    expect(kept).toContain('"kept"');
    expect(await page.$eval('p', (p, html) => ((p.innerHTML = html), p.textContent), kept)).toBe(
      typed,
    );
  }
  await page.close();
});

test.each([320, 360, 412, 500, 700])(
  'at %i px no title ends with a short word alone',
  async (width) => {
    const { page } = await openPage(browser, render(resume));
    await page.setViewport({ width, height: 800 });
    const last = await page.$$eval('h3', (titles) =>
      titles.map((title) => {
        const range = document.createRange();
        const lines = new Map<number, string>();
        const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let index = 0; index < node.nodeValue!.length; index++) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const top = Math.round(range.getBoundingClientRect().top / 8);
            lines.set(top, (lines.get(top) ?? '') + node.nodeValue![index]);
          }
        }
        return [...lines.values()].at(-1)!.trim();
      }),
    );
    for (const line of last) expect(line.length).toBeGreaterThan(4);
    await page.close();
  },
);
