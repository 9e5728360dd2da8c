import { appendFileSync, chmodSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { changesOf, previewsOf, type Previews } from './running-preview';
import { makeProject, runScript, testWithBrowser, type Project } from './small-project';

jest.setTimeout(40_000);

const resumeOf = (name: string) => JSON.stringify({ basics: { name } }, null, 2);

let project: Project;
let previews: Previews;
const preview = (env?: NodeJS.ProcessEnv) => previews.start(env);
beforeEach(() => {
  project = makeProject(['index.ts', 'src', 'templates', 'styles']);
  project.write('me.json', resumeOf('Ada Example'));
  previews = previewsOf(project);
});
afterEach(async () => {
  await previews.stop();
  project.remove();
});

async function get(address: string) {
  const response = await fetch(address);
  const type = response.headers.get('content-type');
  return { status: response.status, type, text: await response.text() };
}

test('serves the page, with a script of its own that the theme does not know', async () => {
  const address = await preview();
  const { status, type, text } = await get(address);
  expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  expect(text).toContain('Ada Example');
  const { first } = await changesOf(address);
  expect(text).toMatch(
    new RegExp(`</html>\n<script>[^<]*EventSource[^<]*'${first}'[^<]*</script>\n$`),
  );
  expect(await get(`${address}elsewhere`)).toMatchObject({ status: 404 });
});

test('tells of every saved résumé, also when an editor puts a new file in its place', async () => {
  const address = await preview();
  const changes = await changesOf(address);
  project.write('me.json', resumeOf('Grace Example'));
  expect(await changes.next()).not.toBe(changes.first);
  expect((await get(address)).text).toContain('Grace Example');
  for (const name of ['Edith Example', 'Joan Example']) {
    project.write('me.json.new', resumeOf(name));
    renameSync(project.path('me.json.new'), project.path('me.json'));
    await changes.next();
    expect((await get(address)).text).toContain(name);
  }
});

test('shows what is wrong with the JSON, as text, and recovers', async () => {
  const address = await preview();
  const changes = await changesOf(address);
  project.write('me.json', '{\n  "basics": <img src=x>\n}');
  await changes.next();
  const { status, text } = await get(address);
  expect(status).toBe(500);
  expect(text).toContain('me.json, line 2, column 13: expected a value, but found &lt;');
  expect(text).toContain('EventSource');
  expect(await get(`${address}resume.pdf`)).toMatchObject({
    status: 500,
    type: expect.stringMatching(/html/),
  });
  project.write('me.json', resumeOf('Ada Again'));
  await changes.next();
  expect(await get(address)).toMatchObject({
    status: 200,
    text: expect.stringMatching(/Ada Again/),
  });
});

test('draws with a changed template, sheet, locale or source, and shows a broken one', async () => {
  const address = await preview();
  const changes = await changesOf(address);
  const edit = async (file: string, text: string) => {
    appendFileSync(project.path(file), text);
    await changes.next();
    return (await get(address)).text;
  };
  expect(await edit('templates/resume.hbs', '<!-- from the template -->')).toContain(
    'from the template',
  );
  expect(await edit('styles/tokens.css', '.from-the-sheet { color: red }')).toContain(
    'from-the-sheet',
  );
  await edit('src/locale/locales/en.ts', '\n');
  await edit('index.ts', '\n');
  project.write('src/new-folder/first.ts', '');
  await changes.next();
  await edit('src/new-folder/first.ts', '// a file in a folder that came later\n');

  const before = readFileSync(project.path('templates/resume.hbs'), 'utf8');
  expect(await edit('templates/resume.hbs', '{{{x}}}')).toContain('templates/resume.hbs');
  project.write('templates/resume.hbs', before);
  await changes.next();
  expect((await get(address)).text).toContain('Ada Example');
});

testWithBrowser('prints the page, and writes it nowhere', async () => {
  const meta = { pdfRenderOptions: { path: project.path('stolen.pdf'), scale: {} } };
  project.write('me.json', JSON.stringify({ basics: { name: 'Ada Example' }, meta }));
  const address = await preview();
  expect((await get(`${address}pdf`)).text).toContain('src="/resume.pdf?');
  const pdf = await get(`${address}resume.pdf`);
  expect(pdf).toMatchObject({
    status: 200,
    type: 'application/pdf',
    text: expect.stringMatching(/^%PDF-/),
  });
  expect(existsSync(project.path('stolen.pdf'))).toBe(false);
});

test('says in the page that there is no browser to print with', async () => {
  const address = await preview({ CHROME_PATH: '/nowhere/chrome' });
  const { status, text } = await get(`${address}resume.pdf`);
  expect(status).toBe(500);
  expect(text).toMatch(/<pre>No browser: CHROME_PATH names \/nowhere\/chrome.*<\/pre>/);
});

test('starts one browser for all who ask for the PDF of the same page', async () => {
  project.write('chrome', '#!/bin/sh\necho started >>started\necho it cannot >&2\nexit 1\n');
  chmodSync(project.path('chrome'), 0o755);
  const address = await preview({ CHROME_PATH: project.path('chrome') });
  const all = await Promise.all(Array.from({ length: 8 }, () => get(`${address}resume.pdf`)));
  for (const { text } of all) expect(text).toContain('it cannot');
  expect(readFileSync(project.path('started'), 'utf8')).toBe('started\n');
  // One that failed is not kept.
  await get(`${address}resume.pdf`);
  expect(readFileSync(project.path('started'), 'utf8')).toBe('started\nstarted\n');
});

test('answers nobody but its own pages, under its own name', async () => {
  const address = await preview();
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
  for (const path of ['/', '/pdf', '/changes']) {
    expect(await statusOf(path)).toBe(200);
    expect(await statusOf(path, 'HEAD')).toBe(200);
    expect(await statusOf(path, 'GET', { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await statusOf(path, 'GET', { host: 'evil.example' })).toBe(421);
    expect(await statusOf(path, 'GET', { origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(path, 'GET', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  }
  for (const path of ['/resume.pdf', '/elsewhere', '/constructor', `http://${host}/`]) {
    expect(await statusOf(path, 'GET', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  }
  expect(await statusOf('/constructor')).toBe(404);
  const [, headers] = await ask('/');
  expect(headers).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringMatching(/^script-src 'sha256-\S+';/),
  });
});

test('says that its port is in use, and what to do', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const ends = await Promise.all([
    runScript(project, ['build/preview.mjs', 'me.json', '--port', `${port}`]),
    runScript(project, ['build/preview.mjs', 'me.json'], { PORT: `${port}` }),
  ]);
  other.close();
  const line = `Port ${port} is in use: end what listens there, or take another port: npm run serve -- --port ${port + 1}\n`;
  for (const end of ends) expect(end).toEqual({ code: 1, stdout: '', stderr: line });
});

test.each([
  ['a résumé that is not there', ['none.json'], /none\.json cannot be read/],
  ['a port that is none', ['me.json', '--port', 'http'], /http is not a port/],
])('refuses %s', async (_, args, message) => {
  const { code, stderr } = await runScript(project, ['build/preview.mjs', ...args]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(message) });
});
