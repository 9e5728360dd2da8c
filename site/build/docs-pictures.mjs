// `npm run pictures`: the pictures of the playground in the README and the docs. `npm run build` comes first.
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { launch } from '../../build/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/**
 * @typedef {object} Picture
 * @property {string} path below the site's address
 * @property {number} width
 * @property {number} height
 * @property {boolean} [dark]
 * @property {string[]} [clicks] what is clicked before it is taken
 */

/** @type {Record<string, Picture>} */
const pictures = {
  playground: { path: '#example=engineer', width: 1440, height: 860 },
  'playground-options': {
    path: '#example=designer',
    width: 1440,
    height: 860,
    clicks: ['#options-tab'],
  },
  'playground-phone': { path: '#example=engineer', width: 390, height: 800, clicks: ['#page-tab'] },
  'playground-dark': {
    path: '#example=engineer',
    width: 1440,
    height: 860,
    dark: true,
    clicks: ['#report-tab', '.toolbar label::-p-text(Desktop)'],
  },
  gallery: { path: 'gallery.html', width: 1280, height: 1200 },
};

const server = await preview({ root, preview: { port: 0 }, logLevel: 'error' });
const browser = await launch();
for (const [name, { path, width, height, dark = false, clicks = [] }] of Object.entries(pictures)) {
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
