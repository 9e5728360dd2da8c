import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { preview, type PreviewServer } from 'vite';
import { launch } from '../../build/browser.mjs';

/** The built site on a server, and a browser that visits it. `npm run build` comes first. */
export interface Site {
  browser: Browser;
  address: string;
  /** Opens the playground, or another page, in a new tab with a storage of its own. @param hash what follows the address */
  open(hash?: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

export async function openSite(): Promise<Site> {
  const server: PreviewServer = await preview({ root, preview: { port: 0 }, logLevel: 'error' });
  const browser = await launch();
  const address = server.resolvedUrls!.local[0]!;
  return {
    browser,
    address,
    async open(hash = '', size = { width: 1280, height: 900 }) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(size);
      await page.goto(address + hash);
      if (!hash.endsWith('.html')) await page.waitForSelector('#page iframe');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
