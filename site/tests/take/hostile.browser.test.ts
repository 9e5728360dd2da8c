import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { payloads } from '../../../__tests__/hostile/payloads';
import { packed } from '../../src/take/link/packed';
import { openSite, type Site } from '../site';
import { askedOf, choose, drop, keptWith, told, visit } from './visit';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A résumé with a text in many places, and beside it a word that is looked for. */
const poisoned = (payload: string, at: number): string =>
  JSON.stringify({
    basics: {
      name: payload,
      label: `Payload ${at}.`,
      summary: payload,
      url: payload,
      image: payload,
    },
    work: [{ name: payload, position: payload, highlights: [payload], url: payload }],
    [payload]: [{ name: payload }],
    meta: {
      themeOptions: { labels: { work: payload }, colors: { accent: payload }, font: payload },
    },
  });

/** What would be called by a script that ran, in any frame that may run one. */
const withSigns = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const ran: string[] = [];
    Object.defineProperty(window, 'ran', { value: ran });
    for (const name of ['alert', 'confirm', 'prompt', 'eval', 'open'])
      Object.defineProperty(window, name, { value: () => ran.push(name) });
    window.print = () => {};
  });

const ranIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { ran: string[] }).ran);

/** In one tab: the next link is opened as somebody would who pastes it into the address. */
test('no payload of a link runs a script, or asks others for anything', async () => {
  const dialogs: string[] = [];
  const page = await visit(site, '', { prepare: withSigns });
  const asked = askedOf(page, site);
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const found: string[] = [];
  for (const [at, [name, payload]] of Object.entries(payloads).entries()) {
    const hash = `#r=${await packed(poisoned(payload, at))}`;
    await page.evaluate((next) => void (location.hash = next), hash);
    await keptWith(page, `"Payload ${at}."`);
    // Its page is made and shown by then.
    await page.waitForFunction(
      (words) =>
        [...document.querySelectorAll<HTMLIFrameElement>('#page iframe')].some(({ srcdoc }) =>
          srcdoc.includes(words),
        ),
      { timeout: 15_000 },
      `Payload ${at}.`,
    );
    await choose(page, 'Download', 'Print');
    await page.waitForFunction(
      (words) =>
        document
          .querySelector<HTMLIFrameElement>('.print-frame')
          ?.contentDocument?.body?.textContent?.includes(words),
      { timeout: 15_000 },
      `Payload ${at}.`,
    );
    const ran = [...(await ranIn(page)), ...dialogs.splice(0), ...asked.splice(0)];
    if (ran.length || page.url() !== site.address)
      found.push(`${name}: ${ran.join(' ')} ${page.url()}`);
  }
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  expect(
    page
      .browserContext()
      .browser()
      .targets()
      .filter((t) => t.url().includes('evil')),
  ).toEqual([]);
}, 400_000);

test('the signs would be seen: a script of the site’s own frame sets them', async () => {
  const page = await visit(site, '', { prepare: withSigns });
  await page.evaluate(() => window.alert(1));
  expect(await ranIn(page)).toEqual(['alert']);
  const asked = askedOf(page, site);
  const other = await page.browserContext().newPage();
  const askedThere = askedOf(other, site);
  await other.setContent('<img src="http://localhost:1/a.png">');
  await expect.poll(() => askedThere.length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test.each(['<img src=x onerror=alert(1)>.json', '"><script>alert(1)</script>.yaml'])(
  'the name of a file is text: %s',
  async (name) => {
    const page = await visit(site, '', { prepare: withSigns });
    await drop(page, name, Buffer.from('{"basics": {"name": "A"}}'));
    expect(await told(page, /is open/)).toContain(name);
    expect(await page.$$eval('.notice img, .notice script', (all) => all.length)).toBe(0);
    expect(await ranIn(page)).toEqual([]);
  },
);
