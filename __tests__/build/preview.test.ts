import { ended, makeProject, startScript, type Project } from './small-project';

jest.setTimeout(40_000);

/** A build that takes no time: of a command that says what it was given, and how it ends. */
const bundle = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  export async function bundle() {
    const source = readFileSync('src/command.js', 'utf8');
    if (source.includes('broken')) throw new Error('a mistake in src');
    mkdirSync('dist/command', { recursive: true });
    writeFileSync('dist/command/ordinal.js', source);
  }`;
const command = (version: string) => `
  console.log('${version}:', ...process.argv.slice(2), process.env.CHROME_PATH);
  setInterval(() => {}, 1000);
  process.on('SIGTERM', () => { console.log('${version} ends'); process.exit(0) });
  setTimeout(() => console.log('${version} listens'), 100);`;

let project: Project;
beforeEach(() => {
  project = makeProject();
  project.write('build/bundle.mjs', bundle);
  project.write('src/command.js', command('first'));
});
afterEach(() => project.remove());

const run = (args: string[] = []) =>
  startScript(project, ['build/preview.mjs', ...args], { CHROME_PATH: '/my/chrome' });

test('runs the command as it is built, and again after every change that can be built', async () => {
  const child = run(['me.json', '--port', '0', '--open']);
  const end = ended(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const until = async (text: string) => {
    for (let tries = 0; !said.includes(text) && tries < 400; tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(said).toContain(text);
  };
  await until('first listens');
  project.write('src/command.js', 'broken');
  await until('Build failed: the preview still shows the last build.');
  expect(said).not.toContain('first ends');
  project.write('src/command.js', command('second'));
  await until('second listens');
  child.kill('SIGTERM');
  const { code, stdout } = await end;
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'first: serve me.json --port 0 --open /my/chrome',
    'first listens',
    'first ends',
    // No second tab.
    'second: serve me.json --port 0 /my/chrome',
    'second listens',
    'second ends',
    '',
  ]);
});

test('ends when the command ends by itself, with its code', async () => {
  project.write('src/command.js', 'process.exit(2)');
  expect(await ended(run())).toMatchObject({ code: 2 });
});

test('what cannot be built at the start is not run', async () => {
  project.write('src/command.js', 'broken');
  expect(await ended(run())).toMatchObject({ code: 1, stdout: '' });
});
