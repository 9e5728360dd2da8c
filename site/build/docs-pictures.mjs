// `npm run pictures`: takes the pictures of the playground for the README and the docs. Needs `npm run build` before.
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { launch } from '../../build/browser.mjs';
import { docsPictures } from './docs-pictures-table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const server = await preview({ root, preview: { port: 0 }, logLevel: 'error' });
const browser = await launch();
for (const [name, { path, width, height, dark = false, clicks = [] }] of Object.entries(
  docsPictures,
)) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  ]);
  await page.goto(`${server.resolvedUrls?.local[0]}${path}`);
  await page.waitForNetworkIdle({ idleTime: 1500 });
  for (const selector of clicks) {
    await page.locator(selector).click();
    await page.waitForNetworkIdle({ idleTime: 1000 });
  }
  const notice = await page.$('.notice:not([hidden]) button');
  await notice?.click();
  await page.screenshot({ path: /** @type {`${string}.png`} */ (`${folder}${name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
