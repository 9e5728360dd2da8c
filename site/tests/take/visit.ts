import type { BrowserContext, HTTPRequest, Page } from 'puppeteer';
import type { Site } from '../site';

/** What a visitor's browser is like. */
export interface Visitor {
  context?: BrowserContext;
  size?: { width: number; height: number };
  /** Is called before the page is opened. */
  prepare?(page: Page): Promise<unknown>;
}

/** Opens the playground, and waits for its page. @param hash what follows the address */
export async function visit(site: Site, hash = '', visitor: Visitor = {}): Promise<Page> {
  const context = visitor.context ?? (await site.browser.createBrowserContext());
  const page = await context.newPage();
  await page.setViewport(visitor.size ?? { width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    navigator.clipboard.write = async ([item]) => {
      copied.push(await (await item!.getType('text/plain')).text());
    };
  });
  await visitor.prepare?.(page);
  await page.goto(site.address + hash);
  await page.waitForSelector('#page iframe');
  await page.waitForSelector('.actions button');
  return page;
}

/** The text that the browser keeps, which is the editor's a moment later. */
export const keptText = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => (JSON.parse(localStorage.getItem('ordinal:draft') ?? '{}') as { text?: string }).text,
  );

/** Waits until a text is kept that has some words in it, and gives it. */
export async function keptWith(page: Page, words: string): Promise<string> {
  await page.waitForFunction(
    (some) =>
      (
        JSON.parse(localStorage.getItem('ordinal:draft') ?? '{}') as { text?: string }
      ).text?.includes(some),
    { timeout: 15_000 },
    words,
  );
  return (await keptText(page))!;
}

/** Types at the beginning of the text. */
export async function typeAtTop(page: Page, text: string): Promise<void> {
  await page.focus('#editor textarea, #editor .cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(text);
}

/** Chooses a line of one of the bar's menus. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.locator(`::-p-xpath(//*[@id='actions']/button[.='${menu}'])`).click();
  await page.locator(`::-p-xpath(//*[@role='menuitem'][starts-with(., '${item}')])`).click();
}

export const press = (page: Page, label: string): Promise<void> =>
  page.locator(`::-p-xpath(//button[.='${label}'])`).click();

/** What is told below the bar, once it is. */
export async function told(page: Page, words: RegExp): Promise<string> {
  const found = await page.waitForFunction(
    (source) => {
      const text = document.querySelector('.notice:not([hidden]) p')?.textContent ?? '';
      return new RegExp(source).test(text) && text;
    },
    { timeout: 15_000 },
    words.source,
  );
  return (await found.jsonValue()) as string;
}

/** Drops a file on the window. */
export const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    (called, numbers) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(numbers)], called));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
    },
    name,
    [...bytes],
  );

/** What is asked of others than the site, in the order of asking. What the policy stops is never sent. */
export function askedOf(page: Page, site: Site): string[] {
  const asked: string[] = [];
  const isOther = (request: HTTPRequest) =>
    !request.url().startsWith(site.address) && !/^(?:data|about|blob):/.test(request.url());
  page.on('requestfinished', (request) => isOther(request) && asked.push(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Only the policy stops it without an error of the network.
    if (isOther(request) && why) asked.push(`${why} ${request.url()}`);
  });
  return asked;
}
