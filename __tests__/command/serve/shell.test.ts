import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { render } from '../../../index';
import { messageOf } from '../../../command/mistake';
import { openChromium } from '../../browser/chromium';
import { testWithBrowser } from '../../build/small-project';
import { payloads } from '../../hostile/payloads';
import { startPreview } from './made-preview';

jest.setTimeout(60_000);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const sample = JSON.parse(readFileSync(join(__dirname, '../../../resume.json'), 'utf8'));
const meta = {
  themeOptions: { variants: { backend: { summary: 'I build servers.' }, sales: {} } },
  translations: { de: { basics: { label: 'Ingenieurin' } } },
};
const ada = { basics: { name: 'Ada Example', label: 'Engineer' }, internalNote: 'ask', meta };

let preview: Awaited<ReturnType<typeof startPreview>>;
let browser: Browser;
let page: Page;
let complaints: string[];

const open = async (resume: unknown, query = '') => {
  preview = await startPreview(resume);
  browser ??= await openChromium();
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    const isOwn = [preview.address, 'data:'].some((start) => request.url().startsWith(start));
    if (!isOwn && request.url() !== 'about:blank') complaints.push(request.url());
  });
  await page.goto(preview.address + query);
};
afterEach(async () => {
  await page?.close();
  await preview?.close();
});
afterAll(() => browser?.close());

/** Waits until an expression holds in the preview's own page. */
const until = (expression: string) => page.waitForFunction(expression, { timeout: 10_000 });
/** What is in the frame of the page, as it is. */
const framed = async () => {
  const frame = page.frames().find((frame) => frame.url().startsWith(`${preview.address}page`));
  return (await frame?.evaluate(() => document.documentElement.outerHTML)) ?? '';
};
async function untilFramed(text: string) {
  for (let tries = 0; tries < 100; tries++) {
    if ((await framed().catch(() => '')).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The page never had "${text}": ${(await framed()).slice(-500)}`);
}
const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent);

testWithBrowser('shows the page, what is picked, and every save', async () => {
  await open(ada);
  await untilFramed('Ada Example');
  expect(await textOf('#file')).toBe('me.json');
  await page.select('[name=variant]', 'backend');
  await untilFramed('I build servers.');
  expect(new URL(page.url()).search).toBe('?variant=backend');
  await page.select('[name=language]', 'de');
  await untilFramed('Ingenieurin');

  await preview.save({ ...ada, basics: { name: 'Grace Example' } });
  await untilFramed('Grace Example');
  await untilFramed('I build servers.');
  await page.reload();
  await until(`document.querySelector('[name=variant]').value === 'backend'`);

  await preview.save(new Error('me.json, line 2, column 3: <b>expected</b> a value'));
  await until(`!document.querySelector('#mistake').hidden`);
  expect(await textOf('#mistake strong')).toBe(
    'me.json, line 2, column 3: <b>expected</b> a value',
  );
  await untilFramed('Grace Example');
  await preview.save(ada);
  await until(`document.querySelector('#mistake').hidden`);
  expect(complaints).toEqual([]);
});

testWithBrowser('shows what is not shown, and how wide and how dark the page is', async () => {
  await open(ada);
  await until(`document.querySelector('#count').textContent === '1'`);
  await page.click('[data-view=account]');
  expect(await page.$eval('#account', (element) => (element as HTMLElement).innerText)).toMatch(
    /^Not .*\binternalNote$|^.+\n+internalNote$/s,
  );
  await page.goBack();
  await until(`document.querySelector('[data-pane=account]').hidden`);
  await page.click('[name=width][value=phone] + span');
  const width = await page.$eval('#page', (frame) => frame.getBoundingClientRect().width);
  expect(width).toBe(390);
  await page.click('[name=scheme][value=dark] + span');
  await until(`document.querySelector('#page').dataset.shown.includes('scheme=dark')`);
  expect(new URL(page.url()).search).toBe('?width=phone&scheme=dark');
  expect(complaints).toEqual([]);
});

testWithBrowser('a page that is the same after a save is not loaded again', async () => {
  await open(ada);
  await untilFramed('Ada Example');
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.url().includes('/page'))));
  await preview.save({ ...ada, internalNote: 'ask for more', secondNote: 'x' });
  await preview.save(new Error('line 1'));
  await until(`!document.querySelector('#mistake').hidden`);
  expect(loads).toBe(0);
  await preview.save({ basics: { name: 'Grace Example' } });
  await untilFramed('Grace Example');
  expect(loads).toBe(1);
});

testWithBrowser('a page that is another after a save is where it was scrolled to', async () => {
  const long = { ...ada, work: Array.from({ length: 40 }, (_, at) => ({ name: `Job ${at}` })) };
  await open(long);
  await untilFramed('Job 39');
  const scrolled = () => page.evaluate('document.querySelector("#page").contentWindow.scrollY');
  await page.evaluate('document.querySelector("#page").contentWindow.scrollTo(0, 700)');
  await preview.save({ ...long, basics: { name: 'Grace Example' } });
  await untilFramed('Grace Example');
  await until('document.querySelector("#page").contentWindow.scrollY === 700');
  // Another version begins at its top.
  await page.select('[name=variant]', 'backend');
  await untilFramed('I build servers.');
  expect(await scrolled()).toBe(0);
});

const all = [
  ...Object.values(payloads),
  '<body><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</body></html><body onload=alert(1)>',
  "$& $` $' $1 $<body>",
];
const byPayload = (value: unknown) => Object.fromEntries(all.map((text) => [text, value]));
const hostile = {
  basics: { name: all.join(' '), summary: all.join('\n\n') },
  work: all.map((text) => ({ name: text, summary: text })),
  ...byPayload({ name: 'x' }),
  meta: {
    ...byPayload('x'),
    themeOptions: { variants: byPayload({ summary: all[0] }) },
    translations: byPayload({}),
  },
};

testWithBrowser('of a hostile résumé, nothing runs: not in the frame, not around it', async () => {
  await open(ada);
  await untilFramed('Ada Example');
  await preview.save(hostile);
  await until(`Number(document.querySelector('#count').textContent) > 10`);
  await page.click('[data-view=account]');
  const variants = await page.$$eval('[name=variant] option', (all) => all.map((o) => o.value));
  expect(variants).toEqual(['', ...new Set(all)]);
  await page.click('[data-view=page]');
  await page.select('[name=variant]', variants.at(-1)!);
  await untilFramed('<main');
  await preview.save(new Error(all.join(' ')));
  await until(`!document.querySelector('#mistake').hidden`);
  expect(await textOf('#mistake strong')).toBe(messageOf(new Error(all.join(' '))));

  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      pictures: document.images.length,
    }));
    const scripts = frame === page.mainFrame() ? 1 : 0;
    expect(found).toEqual({ scripts, handlers: [], pictures: 0 });
  }
  expect(await (await fetch(`${preview.address}page`)).text()).toBe(render(hostile));
  expect(complaints).toEqual([]);
});

testWithBrowser('a script in the page would not run, were there one', async () => {
  await open(ada);
  await preview.close();
  const html = '<!doctype html><title>x</title><p>Here</p><script>alert(1)</script>';
  preview = await startPreview(ada, { render: () => html });
  await page.goto(preview.address);
  await untilFramed('Here');
  expect(complaints.join()).toMatch(/Blocked script execution/);
  await page.goto(`${preview.address}page`);
  expect(complaints.filter((text) => text === '1')).toEqual([]);
});

testWithBrowser.each([
  ['light', 1280, ''],
  ['dark', 1280, '?view=account'],
  ['light', 360, '?view=account'],
  ['dark', 360, ''],
  ['light', 1280, '?view=paper'],
])('axe finds nothing: %s, %i px, %s', async (scheme, width, query) => {
  await open({ ...sample, internalNote: 'x', meta }, query);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 740 });
  await until(`document.querySelector('#count').textContent`);
  if (width < 760) await page.click('#more');
  await preview.save(new Error('me.json, line 1'));
  await until(`!document.querySelector('#mistake').hidden`);
  // The policy lets no script of others in, and axe is one.
  await page.mainFrame().evaluate(axeSource);
  const broken = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(broken).toEqual([]);
  const [across, wide] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  expect(across).toBeLessThanOrEqual(wide!);
});

testWithBrowser('the keyboard reaches every control, and shows where it is', async () => {
  await open({ ...ada });
  await until(`document.querySelector('#count').textContent`);
  await page.bringToFront();
  const reached: string[] = [];
  for (let tries = 0; tries < 9; tries++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement;
        const drawn = element.type === 'radio' ? element.nextElementSibling! : element;
        const outline = getComputedStyle(drawn).outlineStyle;
        return `${element.dataset['view'] ?? (element.name || element.id)} ${outline}`;
      }),
    );
  }
  const names = 'page paper account variant language audience width scheme alone'.split(' ');
  expect(reached).toEqual(names.map((name) => `${name} solid`));
});
