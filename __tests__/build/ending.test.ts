import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import {
  ended,
  makeProject,
  runModule,
  startScript,
  testWithBrowser,
  type Project,
} from './small-project';

jest.setTimeout(40_000);

let project: Project;
let silent: Server;
let asked: Promise<void>;

/** A picture that never comes lets the browser wait, for as long as a test needs. */
beforeEach(async () => {
  project = makeProject();
  mkdirSync(project.path('temporary'));
  silent = createServer().listen(0, '127.0.0.1');
  asked = new Promise((resolve) => silent.once('connection', () => resolve()));
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as AddressInfo;
  project.write(
    'dist/index.js',
    `export const render = () => '<!doctype html><body><img src="http://127.0.0.1:${port}/x.png">';`,
  );
  project.write('me.json', '{}');
  project.write('me.html', 'the old page');
});
afterEach(() => {
  silent.close();
  project.remove();
});

/** The command lines of all processes; a bare Linux has no `ps`. */
const processes = (): string =>
  existsSync('/proc/self/cmdline')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(commandLine)
        .join('\n')
    : execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It ended meanwhile.
    return '';
  }
}

testWithBrowser.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'an export that %s ends leaves no browser, no file and no folder',
  async (signal, code) => {
    const temporary = project.path('temporary');
    const child = startScript(project, ['build/export.mjs', 'me.json'], { TMPDIR: temporary });
    const end = ended(child);
    await asked;
    expect(processes()).toContain(temporary);
    const before = readdirSync(project.folder);
    child.kill(signal);
    expect(await end).toEqual({ code, stdout: '', stderr: '' });
    expect(processes()).not.toContain(temporary);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(project.folder)).toEqual(before);
    expect(readFileSync(project.path('me.html'), 'utf8')).toBe('the old page');
  },
);

test('files that are being exchanged when the signal comes are exchanged to the end', async () => {
  const code = `
    import { endOnSignals } from './build/ending.mjs';
    import { writeTogether } from './build/write-together.mjs';
    endOnSignals();
    const second = ['b.html'];
    Object.defineProperty(second, 1, { get: () => process.kill(process.pid, 'SIGINT') && 'new page' });
    writeTogether(['a.pdf', 'new PDF'], second);
    setTimeout(() => console.log('it goes on'), 5000);`;
  const before = readdirSync(project.folder);
  expect(await runModule(project, code)).toEqual({ code: 130, stdout: '', stderr: '' });
  expect(readdirSync(project.folder).sort()).toEqual([...before, 'a.pdf', 'b.html'].sort());
  expect(readFileSync(project.path('b.html'), 'utf8')).toBe('new page');
});
