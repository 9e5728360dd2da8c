import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packed } from '../../src/take/link/packed';
import { openSite, type Site } from '../site';
import { choose, drop, keptText, keptWith, press, told, typeAtTop, visit } from './visit';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const person = (name: string): string => JSON.stringify({ basics: { name } }, null, 2);
const linkTo = async (text: string): Promise<string> => `#r=${await packed(text)}`;

test('a file that is dropped is open, whatever it is written in', async () => {
  const page = await visit(site);
  await drop(page, 'zoë.yaml', Buffer.from('basics:\r\n  name: Zoë Quist\r\n'));
  expect(await keptWith(page, 'Zoë Quist')).toBe('basics:\n  name: Zoë Quist\n');
  await drop(page, 'a.json', Buffer.from(`\uFEFF${person('Łucja Été')}`, 'utf16le'));
  expect(await keptWith(page, 'Łucja')).toBe(person('Łucja Été'));
  expect(await told(page, /a\.json/)).toMatch(/UTF-16.*Your previous résumé is kept/);
});

test('files that are too large, or no text, change nothing', async () => {
  const page = await visit(site);
  await drop(page, 'photo.png', Buffer.from('\x89PNG\r\n', 'latin1'));
  await told(page, /photo\.png is a PNG picture/);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(4 * 1024 * 1024 + 1)], 'large.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await told(page, /large\.json is larger than 4 MB/);
  expect(await keptText(page)).toBeUndefined();
});

test('a sign says where to drop while a file is dragged', async () => {
  const page = await visit(site);
  const dragged = (type: string): Promise<boolean> =>
    page.evaluate((name) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([], 'a.json'));
      const sign = document.querySelector<HTMLElement>('.drop-sign')!;
      const target = name === 'dragleave' ? sign : document.body;
      target.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true }));
      return sign.checkVisibility();
    }, type);
  expect(await dragged('dragenter')).toBe(true);
  expect(await dragged('dragleave')).toBe(false);
});

test('a whole résumé is pasted where nothing is focused', async () => {
  const page = await visit(site);
  const paste = (text: string): Promise<void> =>
    page.evaluate((pasted) => {
      (document.activeElement as HTMLElement).blur();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    }, text);
  await paste('a word');
  await paste(person('Pasted Person'));
  expect(await keptWith(page, 'Pasted Person')).toBe(person('Pasted Person'));
});

test('a file is opened by the system’s dialog', async () => {
  const page = await visit(site);
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, 'Open…')]);
  const file = new URL('../../../__tests__/fixtures/every-leaf.json', import.meta.url);
  await chooser.accept([fileURLToPath(file)]);
  await told(page, /every-leaf\.json is open/);
  await choose(page, 'More', 'Copy command');
  await page.waitForFunction('copied.length');
  expect(await page.evaluate('copied[0]')).toBe('npx jsonresume-theme-ordinal every-leaf.json');
});

test('what was typed is there after reloading, also with a mistake in it', async () => {
  const page = await visit(site);
  await typeAtTop(page, '// mine {{{\n');
  await page.reload();
  expect(await keptWith(page, '// mine {{{')).toContain('"basics"');
});

test('a link comes back as the same text, and leaves the address', async () => {
  const page = await visit(site);
  await drop(page, 'a.json', Buffer.from(person('Linked 李明 👩🏽‍💻')));
  const text = await keptWith(page, 'Linked');
  await choose(page, 'More', 'Copy link');
  await told(page, /Anyone with the link can read/);
  const address = await page.evaluate(() => (window as unknown as { copied: string[] }).copied[0]!);
  expect(address).toMatch(/^http:\/\/localhost:\d+\/#r=[\w-]+$/);
  const other = await visit(site, address.slice(site.address.length));
  expect(await keptWith(other, 'Linked')).toBe(text);
  expect(other.url()).toBe(site.address);
});

test('a link does not take the visitor’s own résumé away', async () => {
  const page = await visit(site);
  await drop(page, 'mine.json', Buffer.from(person('My Own')));
  await keptWith(page, 'My Own');
  const context = page.browserContext();
  const other = await visit(site, await linkTo(person('Their Own')), { context });
  await told(other, /Your own résumé is kept/);
  await keptWith(other, 'Their Own');
  await press(other, 'Go back');
  expect(await keptWith(other, 'My Own')).toBe(person('My Own'));
  // In a page that is open already, too.
  const hash = await linkTo(person('Their Second'));
  await other.evaluate((next) => void (location.hash = next), hash);
  await keptWith(other, 'Their Second');
  await choose(other, 'More', 'Back to previous résumé');
  await keptWith(other, 'My Own');
});

test.each([
  ['nothing in it', '#r='],
  ['too little in it', '#r=abc'],
  ['other bytes in it', `#r=${'A'.repeat(5000)}`],
  ['bytes that are no letters', '#r=%00%ff'],
  ['a path for an example', '#example=../../secret'],
  ['an example that is not there', '#example=nobody'],
])('a link with %s says that it brings nothing', async (_, hash) => {
  const errors: unknown[] = [];
  const page = await visit(site, hash, {
    prepare: async (opened) => opened.on('pageerror', (error) => errors.push(error)),
  });
  await told(page, /cannot be read|does not exist/);
  expect(page.url()).toBe(site.address);
  expect(errors).toEqual([]);
});

test('the door of an example opens it with its options', async () => {
  const options = { font: 'serif', page: { size: 'Letter' } };
  const hash = `#example=sample&options=${encodeURIComponent(JSON.stringify(options))}`;
  const page = await visit(site, hash);
  const kept = JSON.parse(await keptWith(page, 'themeOptions')) as Record<string, unknown>;
  const sample = readFileSync(`${import.meta.dirname}/../../../resume.json`, 'utf8');
  expect(kept['basics']).toEqual((JSON.parse(sample) as Record<string, unknown>)['basics']);
  expect(kept['meta']).toMatchObject({ themeOptions: options });
  await visit(site, '#example=sample&options={').then((other) =>
    told(other, /options in this link/),
  );
});

test('deleting everything removes what the site stored, and nothing else', async () => {
  const page = await visit(site);
  await drop(page, 'mine.json', Buffer.from(person('My Own')));
  await keptWith(page, 'My Own');
  await drop(page, 'second.json', Buffer.from(person('My Second')));
  await keptWith(page, 'My Second');
  await page.evaluate(() => {
    localStorage.setItem('ordinal-view', 'phone');
    localStorage.setItem('of-others', 'stays');
  });
  await choose(page, 'More', 'Delete everything');
  await press(page, 'Cancel');
  expect(await keptText(page)).toContain('My Second');
  await typeAtTop(page, ' ');
  await choose(page, 'More', 'Delete everything');
  await Promise.all([page.waitForNavigation(), press(page, 'Delete')]);
  await page.waitForSelector('#page iframe');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-others']);
});

test('a browser that keeps nothing works all the same', async () => {
  const page = await visit(site, '', {
    prepare: (opened) =>
      opened.evaluateOnNewDocument(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
      ),
  });
  await typeAtTop(page, ' ');
  await told(page, /storage is full/);
});
