import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ended, testWithBrowser } from '../../build/small-project';
import { bundledEnv } from './bundled-env';
import { comesTrue, fakeBrowsers, hasEnded, isAlive } from './fake-browsers';

jest.setTimeout(30_000);

const root = join(__dirname, '../../..');
// Windows has no signals, and starts no script by its first line.
const isWindows = process.platform === 'win32';
const testWithFakes = isWindows ? test.skip : test;
const testWithReal = isWindows ? test.skip : testWithBrowser;

let fakes: ReturnType<typeof fakeBrowsers>;
beforeEach(() => (fakes = fakeBrowsers()));
afterEach(() => fakes.remove());

/** A process of its own, with the command's code, that opens a printer and then goes on. */
function startOpening(env: NodeJS.ProcessEnv, more = '') {
  const file = join(fakes.folder, 'opening.mjs');
  const code = `import { openPrinter } from './command/pdf/printer';
    const printer = await openPrinter();
    console.log('open');
    ${more}`;
  const esbuild = [join(root, 'node_modules/esbuild/bin/esbuild'), '--bundle', '--platform=node'];
  const output = [`--outfile=${file}`, '--format=esm', '--external:../index'];
  execFileSync(esbuild[0]!, [...esbuild.slice(1), ...output, '--log-level=error'], {
    cwd: root,
    input: code,
  });
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, TMPDIR: fakes.temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  });
  return { child, opened: new Promise((resolve) => child.stdout.once('data', resolve)) };
}

describe.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  testWithFakes(`ends the browser, removes its folder, and gives ${code}`, async () => {
    const { child, opened } = startOpening({ CHROME_PATH: fakes.make('works') });
    const end = ended(child);
    await opened;
    const [{ pid } = { pid: 0 }] = fakes.starts('works');
    expect([isAlive(pid), fakes.left().length]).toEqual([true, 1]);
    child.kill(signal);
    expect(await end).toEqual({ code, stdout: 'open\n', stderr: '' });
    expect([await hasEnded(pid), fakes.left()]).toEqual([true, []]);
  });
});

testWithFakes('a process that ends without closing leaves no browser either', async () => {
  const { child } = startOpening({ CHROME_PATH: fakes.make('works') }, 'process.exit(7);');
  expect(await ended(child)).toMatchObject({ code: 7 });
  expect(await hasEnded(fakes.starts('works')[0]!.pid)).toBe(true);
  expect(fakes.left()).toEqual([]);
});

testWithFakes(
  'a printer that is closed lets the process end, and signals are as they were',
  async () => {
    const more = `await printer.close();
    console.log(['SIGHUP', 'SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name)).join());`;
    const { child } = startOpening({ CHROME_PATH: fakes.make('works') }, more);
    expect(await ended(child)).toEqual({ code: 0, stdout: 'open\n0,0,0\n', stderr: '' });
  },
);

testWithReal('a real browser ends with all of its processes, and its folder', async () => {
  const { child, opened } = startOpening(bundledEnv());
  const end = ended(child);
  await opened;
  expect(processesWith(fakes.temporary)).not.toEqual([]);
  child.kill('SIGTERM');
  expect(await end).toMatchObject({ code: 143, stderr: '' });
  expect(fakes.left()).toEqual([]);
  expect(await comesTrue(() => processesWith(fakes.temporary).length === 0)).toBe(true);
});

/** The processes that were started with a text in their arguments, where /proc tells of them. */
function processesWith(text: string): string[] {
  if (!existsSync('/proc/self/cmdline')) {
    const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
    return lines.filter((line) => line.includes(text));
  }
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(text);
    } catch {
      // It ended meanwhile.
      return false;
    }
  });
}
