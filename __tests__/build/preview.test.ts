import { appendFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import {
  ended,
  makeProject,
  runScript,
  startScript,
  testWithBrowser,
  type Project,
} from './small-project';

jest.setTimeout(40_000);

const resumeOf = (name: string) => JSON.stringify({ basics: { name } }, null, 2);

let project: Project;
let running: ReturnType<typeof startScript>[];
beforeEach(() => {
  project = makeProject(['index.ts', 'src', 'templates', 'styles']);
  project.write('me.json', resumeOf('Ada Example'));
  running = [];
});
afterEach(async () => {
  await Promise.all(
    running.map((child) => {
      child.kill();
      return child.exitCode ?? child.signalCode ?? new Promise((end) => child.once('close', end));
    }),
  );
  project.remove();
});

/** Starts a preview on a free port and gives its address. */
async function preview(env: NodeJS.ProcessEnv = {}) {
  const child = startScript(project, ['build/preview.mjs', 'me.json', '--port', '0'], env);
  running.push(child);
  const end = ended(child);
  return new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const address = /http:\S+\/(?=\n)/.exec(said)?.[0];
      if (address) resolve(address);
    });
    end.then(({ stderr }) => reject(new Error(stderr)));
  });
}

async function get(address: string) {
  const response = await fetch(address);
  const type = response.headers.get('content-type');
  return { status: response.status, type, text: await response.text() };
}

/** What a page is told: the revision when it comes, and another one after each change. */
async function changesOf(address: string) {
  const { body } = await fetch(`${address}changes`);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => /^data: (\d+)\n\n/.exec((await reader.read()).value ?? '')?.[1];
  return { first: await next(), next };
}

test('serves the page, with a script of its own that the theme does not know', async () => {
  const address = await preview();
  const { status, type, text } = await get(address);
  expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  expect(text).toContain('Ada Example');
  const { first } = await changesOf(address);
  expect(text).toMatch(
    new RegExp(`<body[^>]*><script>[^<]*EventSource[^<]*'${first}'[^<]*</script>`),
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
