import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Frame, Target } from 'puppeteer';
import { render } from '../../index';
import { openChromium } from './chromium';

let browser: Browser;
let server: Server;
let site: string;
/** What the server has at its addresses. */
const pages = new Map<string, string>();

const other = `<title>elsewhere</title><p></p><script>document.querySelector('p').textContent = String(window.opener)</script>`;

beforeAll(async () => {
  browser = await openChromium();
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages.get(request.url ?? '') ?? other);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A page whose links of all kinds lead to this server. */
const resume = () =>
  render({
    basics: {
      name: 'Ada Example',
      url: `${site}/site`,
      email: 'ada@example.com',
      phone: '+1 555 0100',
      summary: `See [my work](${site}/summary).`,
      profiles: [{ network: 'Example', username: 'ada', url: `${site}/profile` }],
    },
    work: [{ name: 'Example Ltd', position: 'Builder', url: `${site}/work`, startDate: '2020' }],
    projects: [{ name: 'Bridge', url: `${site}/project` }],
  });

const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const framed = (attributes: string) => `<title>host</title><iframe ${attributes}></iframe>`;

/** Who shows the page, and whether a page that is opened from there may run scripts. */
const hosts: Record<string, { host: (html: string) => string; says: boolean }> = {
  'no frame': { host: (html) => html, says: true },
  'a frame': { host: () => framed('src="/resume"'), says: true },
  'a frame in a sandbox': {
    host: () => framed('sandbox="allow-popups" src="/resume"'),
    says: false,
  },
  'a frame with the page inside, in a sandbox': {
    host: (html) => framed(`sandbox="allow-popups" srcdoc="${quoted(html)}"`),
    says: false,
  },
  'the same, and its popups are in none': {
    host: (html) =>
      framed(`sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${quoted(html)}"`),
    says: true,
  },
};

/** What a click on a link opens, and what the frame of the page shows then. */
async function click(frame: Frame, address: string, says: boolean) {
  const opened = new Promise<string>((resolve) => {
    browser.once('targetcreated', async (target: Target) => {
      const popup = (await target.page())!;
      // A page that was opened from a sandbox runs no scripts, and says nothing.
      const said = says ? await popup.waitForSelector('p:not(:empty)') : null;
      const opener = await said?.evaluate(({ textContent }) => textContent);
      const path = popup.url().replace(site, '');
      await popup.close();
      resolve(opener ? `${path}, opened by ${opener}` : path);
    });
  });
  const nothing = new Promise<string>((resolve) => setTimeout(resolve, 5_000, 'nothing'));
  await (await frame.$(`a[href="${address}"]`))!.click();
  const popup = await Promise.race([opened, nothing]);
  return { popup, shown: await frame.evaluate(() => document.querySelector('h1')?.textContent) };
}

const paths = ['/site', '/summary', '/profile', '/work', '/project'];

test.each(Object.entries(hosts))(
  '%s: a link opens another page, and the résumé stays',
  async (_, { host, says }) => {
    const html = resume();
    pages.set('/resume', html).set('/host', host(html));
    const page = await browser.newPage();
    await page.goto(`${site}/host`, { waitUntil: 'load' });
    const frame = page.frames().at(-1)!;
    for (const path of paths) {
      const popup = says ? `${path}, opened by null` : path;
      expect(await click(frame, site + path, says)).toEqual({ popup, shown: 'Ada Example' });
    }
    await page.close();
  },
);

test.each(['mailto:ada@example.com', 'tel:+15550100'])('%s opens no page', async (address) => {
  pages.set('/resume', resume());
  const page = await browser.newPage();
  await page.goto(`${site}/resume`, { waitUntil: 'load' });
  const before = (await browser.pages()).length;
  await (await page.$(`a[href="${address}"]`))!.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await browser.pages()).length).toBe(before);
  expect(page.url()).toBe(`${site}/resume`);
  await page.close();
});

const fixtures = join(__dirname, '../fixtures/people');

test.each(readdirSync(fixtures))(
  '%s: links within the page, if there are any, stay in it',
  (file) => {
    const html = render(JSON.parse(readFileSync(join(fixtures, file), 'utf8')));
    const within = [...html.matchAll(/<a [^>]*href="#[^>]*>/g)].map(String);
    expect(within.filter((link) => !link.includes('target="_self"'))).toEqual([]);
    expect(html).toContain('<base target="_blank">');
  },
);
