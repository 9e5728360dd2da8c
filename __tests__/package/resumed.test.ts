import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pdfText, testWithBrowser } from '../build/small-project';

// Runs resumed's own command inside the repository, as its users do.
const root = join(__dirname, '../..');
const theme = join(root, 'dist/index.js');
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'ordinal-resumed-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

/** What it complains about; how it ends is in the files. */
function resumed(args: string[], env: NodeJS.ProcessEnv = {}) {
  const command = [join(root, 'node_modules/resumed/bin/resumed.js'), ...args];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  return { status, stderr };
}

test('`resumed render`: the bytes of render(), and no complaint', () => {
  const output = join(folder, 'page.html');
  const args = ['render', 'resume.json', '--output', output, '--theme', theme];
  expect(resumed(args)).toEqual({ status: 0, stderr: '' });
  const script = `import { render } from ${JSON.stringify(pathToFileURL(theme).href)};
    import { readFileSync } from 'node:fs';
    process.stdout.write(render(JSON.parse(readFileSync('resume.json', 'utf8'))));`;
  expect(readFileSync(output, 'utf8')).toBe(node('--input-type=module', '--eval', script));
});

testWithBrowser(
  '`resumed export`: a PDF that holds the name',
  () => {
    const script = `import { findBrowser } from './build/browser.mjs'; console.log(JSON.stringify(await findBrowser()));`;
    const { executablePath, env } = JSON.parse(node('--input-type=module', '--eval', script));
    const output = join(folder, 'resume.pdf');
    const args = ['export', 'resume.json', '--output', output, '--theme', theme];
    const browser = { ...env, PUPPETEER_EXECUTABLE_PATH: executablePath };
    expect(resumed([...args, '--puppeteer-arg=--no-sandbox'], browser)).toEqual({
      status: 0,
      stderr: '',
    });
    const { basics } = JSON.parse(readFileSync(join(root, 'resume.json'), 'utf8'));
    expect(pdfText(output)).toContain(basics.name);
  },
  70_000,
);
