import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/**
 * A copy of the project in a folder of its own, where a test may break what it likes.
 * @param parts the folders and files to copy besides `build` and what it reads of the command
 */
export function makeProject(parts: string[] = []) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal-')));
  for (const part of ['build', 'command/pdf', ...parts]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const path = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  write('package.json', '{ "type": "module" }');
  return { folder, path, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Project = ReturnType<typeof makeProject>;

/** Starts one of the project's scripts in the project's folder. */
export function startScript(project: Project, args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, args, {
    cwd: project.folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // By SIGTERM, on which a script ends its browser as well.
    timeout: 30_000,
  });
}

/** Runs a script to its end. */
export async function runScript(...script: Parameters<typeof startScript>) {
  return ended(startScript(...script));
}

/** Runs a script that is written in the test. */
export const runModule = (project: Project, code: string, env?: NodeJS.ProcessEnv) =>
  runScript(project, ['--input-type=module', '--eval', code], env);

/** What a process has said, and how it ended. */
export function ended(child: ChildProcess) {
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text) => (said.stdout += text));
  child.stderr?.on('data', (text) => (said.stderr += text));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

/** `test` where there is a browser, and in CI in any case; elsewhere a loud skip. */
export const testWithBrowser = hasBrowser() ? test : test.skip;

function hasBrowser() {
  const script = `import { findBrowser } from './build/browser.mjs'; process.exit((await findBrowser()) ? 0 : 3)`;
  const args = ['--input-type=module', '--eval', script];
  const there = spawnSync(process.execPath, args, { cwd: root }).status !== 3;
  if (!there) console.warn('There is no browser: the tests that print are skipped.');
  return there || Boolean(process.env['CI']);
}

/** The text of a PDF. pdf.js runs in a process of its own, since Jest cannot import it. */
export function pdfText(file: string) {
  const script = `
    import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
    const pdf = await getDocument({ url: process.argv[1], verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    console.log(items.map(({ str }) => str).join(' '));`;
  if (!existsSync(file)) throw new Error(`${file} was not written`);
  const args = ['--input-type=module', '--eval', script, file];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout;
}
