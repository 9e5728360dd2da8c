import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page, Target } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { put as type, seen, until } from './editing';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens the playground with a résumé in the editor. */
async function showing(resume?: object, size?: { width: number; height: number }): Promise<Page> {
  const page = await site.open('', size);
  await page.waitForFunction(() => /page/.test(document.querySelector('.told')!.textContent!));
  if (resume) await type(page, JSON.stringify(resume));
  return page;
}

test('the frames run no script, have no origin, and a policy of their own', async () => {
  const page = await showing();
  const sandboxes = await page.$$eval('iframe', (frames) =>
    // Right after a page was shown, the one before it is still visible behind it.
    frames.map(({ className, sandbox }) => [className.replace('before', 'next'), sandbox.value]),
  );
  const shown = 'allow-popups allow-popups-to-escape-sandbox';
  expect(sandboxes.sort()).toEqual([
    ['next', shown],
    ['ruler', 'allow-same-origin'],
    ['seen', shown],
  ]);
  const policy = await (await seen(page)).$eval('meta', (meta) => [meta.httpEquiv, meta.content]);
  expect(policy).toEqual([
    'Content-Security-Policy',
    expect.stringMatching(/^default-src 'none'; /),
  ]);
});

test.each([
  ['Desktop', 1280],
  ['Tablet', 820],
  ['Phone', 390],
])('%s: the page as wide as that, all of it', async (title, width) => {
  const page = await showing();
  await page.click(`.toolbar label::-p-text(${title})`);
  await page.waitForFunction(
    (width) => document.querySelector('.page iframe.seen')!.clientWidth === width,
    {},
    width,
  );
  const size = () =>
    page.$eval('.page iframe.seen', (frame) => [frame.clientWidth, frame.clientHeight]);
  const frame = await seen(page);
  await page.waitForFunction(
    () => document.querySelector('.page iframe.seen')!.clientHeight > 1_200,
  );
  const inner = await frame.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
  expect(inner).toEqual(await size());
});

test('dark: the page as a dark screen shows it', async () => {
  const page = await showing();
  const paper = async () =>
    (await seen(page)).$eval('html', (root) => getComputedStyle(root).getPropertyValue('--paper'));
  expect((await paper()).trim()).toBe('#fff');
  await page.click('.toolbar label::-p-text(Desktop)');
  await page.waitForSelector('.toolbar fieldset:nth-of-type(2):not([hidden])');
  const shown = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.querySelector('.page')!.addEventListener('shown', resolve, { once: true }),
      ),
  );
  await page.click('.toolbar label::-p-text(Dark)');
  await shown;
  await page.waitForNetworkIdle({ idleTime: 300 });
  expect((await paper()).trim()).toBe('#14161a');
});

test('paper: as many sheets as there are, with their feet', async () => {
  const page = await showing();
  expect(await page.$eval('.told', (told) => told.textContent)).toBe('2 pages, A4');
  const feetOf = async () =>
    (await seen(page)).$$eval('.sheet-foot', (feet) =>
      feet.map((foot) =>
        [...foot.children].map((part) => getComputedStyle(part, '::after').content),
      ),
    );
  let feet = await feetOf();
  // They come when the sheets are counted.
  for (let left = 50; !feet.length && left; left--) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    feet = await feetOf();
  }
  expect(feet).toEqual([['"Abhirag Awasthi"', 'counter(page) " / " counter(pages)']]);
});

test('the place in a page stays when it changes', async () => {
  const page = await showing({
    work: Array.from({ length: 60 }, (_, at) => ({ name: `Job ${at}` })),
  });
  await page.waitForFunction(() => document.querySelector('.told')!.textContent!.startsWith('2'));
  await page.$eval('.desk', (desk) => (desk.scrollTop = 700));
  await type(
    page,
    JSON.stringify({ work: Array.from({ length: 61 }, (_, at) => ({ name: `Job ${at}` })) }),
  );
  expect(await page.$eval('.desk', (desk) => desk.scrollTop)).toBe(700);
});

test('no frame is empty while another page loads', async () => {
  const page = await showing();
  const title = (expected: string) =>
    until(
      page,
      (frame) => frame.$eval('title', (title) => title.textContent),
      (title) => title === expected,
    );
  expect(await title('Abhirag Awasthi')).toBe('Abhirag Awasthi');
  // What is seen at every frame that the browser paints.
  await page.evaluate(() => {
    const empty = ((window as { empty?: number } & Window).empty = 0);
    const look = () => {
      const frames = document.querySelectorAll('.page iframe.seen');
      const [frame] = frames;
      if (frames.length !== 1 || !frame?.getAttribute('srcdoc')?.includes('<h1'))
        (window as unknown as { empty: number }).empty++;
      requestAnimationFrame(look);
    };
    look();
    return empty;
  });
  for (const name of ['Ada', 'Ben', 'Cay', 'Dee']) {
    await type(page, JSON.stringify({ basics: { name } }));
    expect(await title(name)).toBe(name);
  }
  expect(await page.evaluate(() => (window as unknown as { empty: number }).empty)).toBe(0);
});

test('a picture that is elsewhere is not asked for, and it is said', async () => {
  const asked: (string | undefined)[] = [];
  const elsewhere = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const image = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/a.png`;
  const page = await showing({ basics: { name: 'Ada', image } });
  await page.waitForFunction(
    (image) => document.querySelector('.told')!.textContent!.includes(image),
    {},
    image,
  );
  await page.click('.toolbar label::-p-text(Desktop)');
  await page.waitForNetworkIdle({ idleTime: 500 });
  expect(asked).toEqual([]);
  elsewhere.close();
});

/** Clicks the link to our icon, as a mouse does. */
async function clickLink(page: Page): Promise<void> {
  const place = (frame: Frame) =>
    frame.$eval('a[href$="icon.svg"]', (link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, rel: (link as HTMLAnchorElement).rel };
    });
  const link = await until(page, place, Boolean);
  expect(link.rel).toBe('noopener noreferrer');
  const frame = await page.$eval('.page iframe.seen', (frame) => {
    const { x, y, width } = frame.getBoundingClientRect();
    return { x, y, scale: width / frame.clientWidth };
  });
  await page.mouse.click(frame.x + link.x * frame.scale, frame.y + link.y * frame.scale);
}

test('links open outside, and the site cannot be reached from there', async () => {
  const page = await showing({ basics: { name: 'Ada', url: `${site.address}icon.svg` } });
  const isOpened = (target: Target) => target.url().endsWith('icon.svg');
  let opened: Target | null = null;
  // A click at the moment when a new frame takes the place of the old one is lost: people click again.
  while (!opened) {
    await clickLink(page);
    opened = await site.browser.waitForTarget(isOpened, { timeout: 3000 }).catch(() => null);
  }
  const tab = await opened.page();
  expect(await tab!.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
});

test('zoom: larger, smaller, and as wide as there is room', async () => {
  const page = await showing();
  const scale = () =>
    page.$eval('.zoom button:nth-child(2)', (button) => Number.parseInt(button.textContent!, 10));
  const fit = await scale();
  await page.click('.zoom button:nth-child(3)');
  const larger = await scale();
  expect(larger).toBeGreaterThan(fit);
  await page.click('.zoom button:nth-child(1)');
  expect(await scale()).toBeLessThan(larger);
  await page.click('.zoom button:nth-child(2)');
  expect(await scale()).toBe(fit);
});

test('a phone has the page in a tab, measured before it is seen', async () => {
  const page = await showing(undefined, { width: 360, height: 740 });
  expect(await page.$eval('.told', (told) => told.textContent)).toBe('2 pages, A4');
  await page.click('#page-tab');
  expect(await page.$eval('.page', (page) => page.getBoundingClientRect().width)).toBeLessThan(360);
});
