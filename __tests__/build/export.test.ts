import { makeProject, runScript, testWithBrowser, type Project } from './small-project';

jest.setTimeout(40_000);

/** In the command's place: it tells what it was started with. */
const command = `console.log(JSON.stringify([process.argv.slice(2), process.env.CHROME_PATH]));
process.exitCode = 3;`;

let project: Project;
beforeEach(() => (project = makeProject()));
afterEach(() => project.remove());

const run = (env: NodeJS.ProcessEnv) =>
  runScript(project, ['build/export.mjs', 'me.json', 'x'], env);

test('runs the built command, with the browser that is named, and ends as it does', async () => {
  project.write('dist/command/ordinal.js', command);
  const { code, stdout } = await run({ CHROME_PATH: '/my/chrome' });
  expect({ code, told: JSON.parse(stdout) }).toEqual({
    code: 3,
    told: [['me.json', 'x'], '/my/chrome'],
  });
});

testWithBrowser('brings the bundled Chromium where none is named', async () => {
  project.write('dist/command/ordinal.js', command);
  const { stdout } = await run({ CHROME_PATH: '', PUPPETEER_EXECUTABLE_PATH: '' });
  expect(JSON.parse(stdout)[1] ?? '').toMatch(process.platform === 'linux' ? /chromium$/ : /^$/);
});

test('says what to do before anything is built', async () => {
  const { code, stderr } = await run({});
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('npm run build') });
});
