import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { build, preview } from 'vite';
import { launch } from '../../../build/browser.mjs';

/** The options and the report on a page of their own, built as the site is. */
export interface TryPage {
  browser: Browser;
  /** Opens it with one of its tabs chosen. */
  open(tab: 'options' | 'report', size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function openTryPage(): Promise<TryPage> {
  const outDir = mkdtempSync(join(root, 'node_modules/.try-'));
  const input = join(root, 'tests/options/page.html');
  await build({
    root,
    // Of the site's plugins it needs one.
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: { outDir, target: 'es2022', rolldownOptions: { input } },
  });
  const server = await preview({
    root,
    configFile: false,
    build: { outDir },
    preview: { port: 0 },
    logLevel: 'error',
  });
  const browser = await launch();
  return {
    browser,
    async open(tab, size = { width: 720, height: 900 }) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(size);
      await page.goto(`${server.resolvedUrls!.local[0]}tests/options/page.html`);
      await page.evaluate((name) => (window as any).chooseTab(name), tab);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
