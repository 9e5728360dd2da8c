import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../../build/browser.mjs';
import { workerOf } from '../../build/offline.mjs';
import { drop, keptWith, press, typeAtTop } from '../take/visit';
import { serveFolder } from './folder-server';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'ordinal-'));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(made, { recursive: true });
});

async function open(address: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller, { timeout: 60_000 });
  return page;
}

/** The built site with another first page. @param words what that page has in it */
function otherVersion(name: string, words: string): string {
  const folder = join(made, name);
  cpSync(dist, folder, { recursive: true });
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('A theme for', words));
  writeFileSync(join(folder, 'sw.js'), workerOf(folder));
  return folder;
}

const about = (page: Page): Promise<string> =>
  page.$eval('.about', ({ textContent }) => textContent!);
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('after a first visit all works without a network, what was never used too', async () => {
  const server = await serveFolder(dist, '/below/a-path/');
  const page = await open(server.address);
  await typeAtTop(page, '// mine\n');
  await keptWith(page, '// mine');
  await server.stop();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('pageerror', (error) => failed.push(String(error)));
  await page.reload();
  await keptWith(page, '// mine');
  // YAML, its fonts and its words of a language come in parts that nobody asked for yet.
  const yaml =
    'basics:\n  name: Иван Тестов\n  summary: Инженер\nmeta:\n  themeOptions:\n    language: ru\n    font: serif\n';
  await drop(page, 'a.yaml', Buffer.from(yaml));
  await keptWith(page, 'Тестов');
  await page.waitForFunction(
    () => document.querySelector<HTMLIFrameElement>('#page iframe.seen')?.srcdoc.includes('Тестов'),
    { timeout: 20_000 },
  );
  await page.locator(`::-p-xpath(//*[@id='actions']/button[.='More'])`).click();
  await page.locator(`::-p-xpath(//*[@role='menuitem'][contains(., 'my data')])`).click();
  await page.waitForSelector('dialog[open]');
  await press(page, 'Close');
  expect(failed).toEqual([]);
});

test('every file of the site is in the list, but maps and the worker itself', () => {
  const worker = workerOf(dist);
  const files = JSON.parse(/const FILES = (.*);/.exec(worker)![1]!) as Record<string, string>;
  expect(Object.keys(files).filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  expect(files['index.html']).toMatch(/^sha256-/);
  expect(Object.keys(files).filter((path) => /sw\.js|\.map$/.test(path))).toEqual([]);
  // What has no hash in its name is checked when it comes.
  for (const [path, integrity] of Object.entries(files))
    expect(path.startsWith('assets/') || integrity.startsWith('sha256-')).toBe(true);
});

test('a new version takes over as a whole, and the old one is removed', async () => {
  const server = await serveFolder(dist, '/');
  const page = await open(server.address);
  const [before] = await cacheNames(page);
  server.move(otherVersion('second', 'The second version for'));
  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting, {
    timeout: 30_000,
    polling: 200,
  });
  // The page that is open keeps the version that it began with.
  expect(await about(page)).toMatch(/A theme/);
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector('.about')?.textContent?.includes('The second version'),
    { timeout: 20_000 },
  );
  await expect.poll(() => cacheNames(page)).not.toContain(before);
  expect(await cacheNames(page)).toHaveLength(1);
  await server.stop();
});

test('a version that comes in parts only is not taken', async () => {
  const server = await serveFolder(dist, '/');
  const page = await open(server.address);
  const names = await cacheNames(page);
  // A first page of one version, a worker of another.
  const mixed = otherVersion('mixed', 'The third version for');
  writeFileSync(join(mixed, 'index.html'), readFileSync(join(dist, 'index.html')));
  server.move(mixed);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((resolve) => registration.addEventListener('updatefound', resolve));
    await registration.update().catch(() => {});
    await found;
    const worker = registration.installing!;
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve());
      if (worker.state === 'redundant') resolve();
    });
  });
  expect(await cacheNames(page)).toEqual(names);
  await page.reload();
  expect(await about(page)).toMatch(/A theme/);
  await server.stop();
});
