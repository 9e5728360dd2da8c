import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render, renderText } from '../../../dist/index.js';
import { openSite, type Site } from '../site';
import { askedOf, choose, drop, keptWith, press, told, typeAtTop, visit } from './visit';

let site: Site;
const folder = mkdtempSync(join(tmpdir(), 'ordinal-'));
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const resume = {
  basics: { name: 'Zoë / Quist', label: 'Köchin' },
  work: [{ name: 'Gasthaus', position: 'Küchenchefin', startDate: '2020-01' }],
};
const yaml =
  '# mine\nbasics:\n  name: "Zoë / Quist"\n  label: Köchin\nwork:\n  - name: Gasthaus\n    position: Küchenchefin\n    startDate: 2020-01\n';
const json = JSON.stringify(resume);

/** The bytes of a file that is downloaded. */
async function downloaded(page: Page, item: string, name: string): Promise<string> {
  const session = await site.browser.target().createCDPSession();
  const path = join(folder, name);
  rmSync(path, { force: true });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: page.browserContext().id!,
  });
  await choose(page, 'Download', item);
  await expect.poll(() => existsSync(path), { timeout: 15_000 }).toBe(true);
  return readFileSync(path, 'utf8');
}

/** Opens a résumé, and waits until its page is made. */
async function withResume(text: string, name = 'mine'): Promise<Page> {
  const page = await visit(site);
  await drop(page, name, Buffer.from(text));
  await keptWith(page, 'Quist');
  return page;
}

test('the page is downloaded as it is rendered, under the person’s name', async () => {
  const page = await withResume(json);
  expect(await downloaded(page, 'Web page', 'Zoë-Quist.html')).toBe(render(resume));
});

test('JSON stays as it was laid out, and YAML becomes JSON', async () => {
  expect(await downloaded(await withResume(json), 'Résumé (JSON)', 'Zoë-Quist.json')).toBe(json);
  const page = await withResume(yaml);
  const made = await downloaded(page, 'Résumé (JSON)', 'Zoë-Quist.json');
  expect(JSON.parse(made)).toEqual(resume);
  expect(await downloaded(page, 'Résumé as typed (YAML)', 'Zoë-Quist.yaml')).toBe(yaml);
});

test('the plain text is what the theme writes', async () => {
  const text = await downloaded(await withResume(json), 'Plain text', 'Zoë-Quist.txt');
  expect(text).toBe(renderText(resume));
});

test('what is taken along with a mistake in the text is the last page, and it is said', async () => {
  const page = await withResume(json);
  await downloaded(page, 'Web page', 'Zoë-Quist.html');
  await typeAtTop(page, '{{');
  await keptWith(page, '{{');
  expect(await downloaded(page, 'Web page', 'Zoë-Quist.html')).toBe(render(resume));
  const status = await page.$eval('#status', ({ textContent }) => textContent);
  expect(status).toContain('the last version without errors');
});

/** Counts what would open the browser's dialog. */
const withoutDialog = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const printed: unknown[] = [];
    Object.assign(window, { printed });
    new MutationObserver(() => {
      const frame = document.querySelector<HTMLIFrameElement>('.print-frame');
      frame?.addEventListener('load', () => {
        frame.contentWindow!.print = () =>
          void printed.push({
            html: frame.contentDocument!.documentElement.outerHTML,
            titles: [document.title, frame.contentDocument!.title],
            sandbox: frame.getAttribute('sandbox'),
            fonts: [...frame.contentDocument!.fonts].filter(({ status }) => status === 'loaded')
              .length,
            origin: frame.contentWindow!.origin,
          });
      });
    }).observe(document, { childList: true, subtree: true });
  });

interface Printed {
  html: string;
  titles: string[];
  sandbox: string;
  fonts: number;
}

test.each(['the menu', 'the keys'])(
  'print by %s opens one dialog with the page alone',
  async (way) => {
    const page = await visit(site, '', { prepare: withoutDialog });
    const asked = askedOf(page, site);
    const far = {
      ...resume,
      basics: { ...resume.basics, image: 'https://pictures.example/me.png' },
    };
    await drop(
      page,
      'a',
      Buffer.from(JSON.stringify({ ...far, meta: { themeOptions: { page: { size: 'Letter' } } } })),
    );
    await keptWith(page, 'Quist');
    if (way === 'the menu') await choose(page, 'Download', 'Print');
    else {
      await page.keyboard.down('Control');
      await page.keyboard.press('p');
      await page.keyboard.up('Control');
    }
    await page.waitForFunction('printed.length');
    const printed = await page.evaluate(
      () => (window as unknown as { printed: Printed[] }).printed,
    );
    expect(printed).toHaveLength(1);
    const [{ html, titles, sandbox, fonts }] = printed as [Printed];
    expect(html.includes('Gasthaus')).toBe(true);
    expect(/@page\{size:Letter/i.test(html)).toBe(true);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
    expect(titles).toEqual(['Zoë-Quist', 'Zoë-Quist']);
    expect(sandbox).not.toContain('allow-scripts');
    expect(fonts).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(await page.title()).not.toBe('Zoë-Quist');
  },
);

test('a link that some programs cut says so, and one that is too long is not made', async () => {
  const page = await visit(site);
  const noise = (length: number): string =>
    Array.from({ length }, (_, at) => ((at * 2654435761) % 4294967296).toString(36)).join('');
  const open = async (length: number) => {
    await drop(
      page,
      'a',
      Buffer.from(JSON.stringify({ basics: { name: `N${length}`, summary: noise(length) } })),
    );
    await keptWith(page, `N${length}`);
    await choose(page, 'More', 'Copy link');
  };
  await open(6_000);
  expect(await told(page, /some programs cut/)).toMatch(/\d\d,\d{3} characters/);
  await open(80_000);
  expect(await told(page, /too long for browsers/)).toMatch(/\d{3},\d{3} characters/);
  expect(await page.evaluate('copied.length')).toBe(1);
});

test('where a page may not copy, the text is shown', async () => {
  const page = await visit(site, '', {
    prepare: (opened) =>
      opened.evaluateOnNewDocument(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('no'));
      }),
  });
  await choose(page, 'More', 'Copy command');
  await page.waitForSelector('dialog[open] textarea');
  const shown = await page.$eval('dialog textarea', (area) => (area as HTMLTextAreaElement).value);
  expect(shown).toBe('npx jsonresume-theme-ordinal resume.json');
  await press(page, 'Close');
});
