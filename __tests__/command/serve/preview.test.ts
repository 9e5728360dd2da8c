import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { inspect, render } from '../../../index';
import { changesOf, startPreview } from './made-preview';

const ada = {
  basics: { name: 'Ada Example', phone: '+44 20 7946 0000', label: 'Engineer' },
  work: [{ name: 'Acme', 'x-tags': ['backend'], internalNote: 'ask for more' }],
  skills: [{ name: 'Sums', 'x-tags': ['maths'] }],
  meta: {
    themeOptions: { variants: { backend: { only: ['backend'] }, __proto__x: {} } },
    translations: { de: { basics: { label: 'Ingenieurin' } }, 'no language tag': {} },
  },
};

let preview: Awaited<ReturnType<typeof startPreview>>;
const start = async (...given: Parameters<typeof startPreview>) => {
  preview = await startPreview(...given);
  return preview;
};
afterEach(() => preview?.close());

async function get(path: string) {
  const response = await fetch(preview.address + path);
  const type = response.headers.get('content-type');
  return { status: response.status, type, text: await response.text() };
}
const account = async (query = '') => JSON.parse((await get(`account${query}`)).text);

test.each([
  ['page', {}],
  ['page?variant=backend', { variant: 'backend' }],
  ['page?variant=backend&language=de', { variant: 'backend', language: 'de' }],
  ['page?audience=public&scheme=dark', { audience: 'public', scheme: 'dark' } as const],
  ['page?variant=&scheme=purple&width=phone', {}],
])('/%s is byte for byte what render gives', async (path, options) => {
  await start(ada);
  const { status, type, text } = await get(path);
  expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  expect(text).toBe(render(ada, options));
});

test('what the command line names is chosen, until the address says otherwise', async () => {
  await start(ada, { flags: { variant: 'backend', language: 'de' } });
  expect((await get('page')).text).toBe(render(ada, { variant: 'backend', language: 'de' }));
  expect((await get('page?language=')).text).toBe(render(ada, { variant: 'backend' }));
  expect((await account('?language=')).chosen).toEqual({
    variant: 'backend',
    language: '',
    audience: '',
  });
});

test('the account has what inspect says, by its reasons, and what can be picked', async () => {
  await start(ada);
  const told = await account('?variant=backend');
  const lines = told.account.groups.flatMap(({ reason, paths }: any) =>
    paths.map((path: string) => ({ path, reason })),
  );
  const expected = inspect(ada, { variant: 'backend' });
  expect(expected.length).toBeGreaterThan(1);
  expect(told).toMatchObject({ file: 'me.json', mistake: '', account: { count: expected.length } });
  expect(new Set(lines.map(JSON.stringify))).toEqual(
    new Set(expected.map((line) => JSON.stringify(line))),
  );
  expect(told.picks).toEqual({
    variant: [
      ['backend', 'backend'],
      ['__proto__x', '__proto__x'],
    ],
    language: [
      ['de', 'German (de)'],
      ['no language tag', 'no language tag'],
    ],
  });
});

test('what is said of the file names it without its folder', async () => {
  const path = '/home/ada/me.json';
  const read = async () => ({ resume: ada, path, notes: [`${path} is not UTF-8`] });
  await start(ada, { read });
  expect((await account()).notes).toEqual(['me.json is not UTF-8']);
});

test('every save is told to the open pages', async () => {
  const { address, save } = await start(ada);
  const changes = await changesOf(address);
  expect(changes.first).toMatch(/^\d{13}-0$/);
  await save({ basics: { name: 'Grace Example' } });
  expect(await changes.next()).toBe(changes.first!.replace(/0$/, '1'));
  expect((await get('page')).text).toContain('Grace Example');
});

test('a mistake is told, and the last page without it stays, until it is mended', async () => {
  const { save } = await start(ada);
  const before = await account();
  await save(new Error('/home/ada/me.json, line 2, column 3: expected a value'));
  expect((await get('page')).text).toBe(render(ada));
  const told = await account();
  expect(told).toMatchObject({
    mistake: 'me.json, line 2, column 3: expected a value',
    isOld: true,
    // An open page is not loaded anew for it.
    marks: before.marks,
  });
  const grace = { basics: { name: 'Grace Example' } };
  await save(grace);
  expect((await get('page')).text).toBe(render(grace));
  expect(await account()).toMatchObject({ mistake: '', isOld: false });
});

test('a file that is broken from the start has no page yet, only its mistake, as text', async () => {
  const { save } = await start(new Error('line 1: found <img src=x>'));
  const page = await get('page');
  expect(page.status).toBe(500);
  expect(page.text).toContain('<p>line 1: found &lt;img src=x&gt;</p>');
  expect(await get('resume.pdf')).toMatchObject({ status: 500, text: page.text });
  expect(await account()).toMatchObject({ isOld: false, account: { count: 0 } });
  await save(ada);
  expect((await get('page')).text).toBe(render(ada));
});

test('a version that the file has no more is told, and its last page stays', async () => {
  const optionsOf = (resume: any, { variant }: { variant?: string }) => {
    if (variant && !resume.meta) throw new Error(`unknown variant "${variant}"`);
    return variant ? { variant } : {};
  };
  const { save } = await start(ada, { optionsOf });
  const before = (await get('page?variant=backend')).text;
  await save({ basics: { name: 'Ada Example' } });
  expect((await get('page?variant=backend')).text).toBe(before);
  expect((await account('?variant=backend')).mistake).toBe('unknown variant "backend"');
  expect((await account()).mistake).toBe('');
});

test('one browser prints for all, each version once, and is closed at the end', async () => {
  const print = jest.fn(async (html: string) => Buffer.from(`%PDF of ${html.length}`));
  const close = jest.fn(async () => {});
  const openPrinter = jest.fn(async () => ({
    name: '',
    notes: ['no sandbox'],
    isOpen: () => true,
    print,
    close,
  }));
  const onNote = jest.fn();
  await start(ada, { openPrinter, onNote });
  await get('page');
  expect(openPrinter).not.toHaveBeenCalled();
  const all = await Promise.all(Array.from({ length: 8 }, () => get('resume.pdf')));
  const pdf = { status: 200, type: 'application/pdf', text: `%PDF of ${render(ada).length}` };
  for (const answer of all) expect(answer).toEqual(pdf);
  const other = await get('resume.pdf?variant=backend');
  expect(other.text).toBe(`%PDF of ${render(ada, { variant: 'backend' }).length}`);
  expect(print).toHaveBeenCalledTimes(2);
  expect(print).toHaveBeenLastCalledWith(expect.any(String), ada);
  expect(openPrinter).toHaveBeenCalledTimes(1);
  expect(onNote.mock.calls).toEqual([['no sandbox']]);
  await preview.close();
  expect(close).toHaveBeenCalledTimes(1);
});

test('without a browser, the PDF’s place says how to get one', async () => {
  await start(ada);
  expect(await get('resume.pdf')).toMatchObject({
    status: 500,
    type: 'text/html; charset=utf-8',
    text: expect.stringContaining('<p>No browser: install one</p>'),
  });
});

test('it only answers its own pages, under its own host name', async () => {
  const { address } = await start(ada);
  const { port, host } = new URL(address);
  const ask = (path: string, method = 'GET', headers: OutgoingHttpHeaders = {}) =>
    new Promise<[number | undefined, IncomingHttpHeaders]>((resolve, reject) => {
      const asked = request({ host: 'localhost', port, path, method, headers }, (response) => {
        resolve([response.statusCode, response.headers]);
        response.destroy();
      });
      asked.on('error', reject).end();
    });
  const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked))[0];
  const [status, { allow }] = await ask('/', 'POST');
  expect({ status, allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  for (const path of ['/', '/page', '/account', '/changes']) {
    expect(await statusOf(path)).toBe(200);
    expect(await statusOf(path, 'HEAD')).toBe(200);
    expect(await statusOf(path, 'GET', { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await statusOf(path, 'GET', { host: 'evil.example' })).toBe(421);
    expect(await statusOf(path, 'GET', { origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(path, 'GET', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  }
  for (const path of ['/resume.pdf', '/elsewhere', '/constructor', `http://${host}/`])
    expect(await statusOf(path, 'GET', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusOf('/constructor')).toBe(404);
});

test.each([
  ['', /^script-src 'sha256-[\w+/]+='; default-src 'none'/],
  [
    'page',
    /^sandbox allow-popups allow-popups-to-escape-sandbox allow-same-origin; script-src 'none'; default-src/,
  ],
  ['elsewhere', /^default-src 'none'/],
])('/%s may run nothing but what is ours', async (path, policy) => {
  const { address } = await start(ada);
  const { headers } = await fetch(address + path);
  expect(headers.get('content-security-policy')).toMatch(policy);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});
