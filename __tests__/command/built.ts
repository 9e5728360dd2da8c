import { spawn, type StdioOptions } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const command = join(__dirname, '../../dist/command/ordinal.js');

/** A machine without a browser, unless a test brings one. */
const noBrowser = { CHROME_PATH: '/nowhere/chrome', PUPPETEER_EXECUTABLE_PATH: '' };

interface Given {
  /** What comes through the pipe. */
  input?: string | Uint8Array;
  /** A file that is given to the standard input, as `< file` does. */
  file?: string;
  env?: NodeJS.ProcessEnv;
}

/** A folder of its own, in which the built command is run as a user would. */
export function makeUser() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal user ')));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    write(name: string, content: unknown) {
      mkdirSync(dirname(path(name)), { recursive: true });
      const isText = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path(name), isText ? content : JSON.stringify(content));
    },
    read: (name: string) => readFileSync(path(name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** Runs the command to its end. */
    ordinal(args: string[], { input, file, env = {} }: Given = {}) {
      const stdin = file ? openSync(path(file), 'r') : input === undefined ? 'ignore' : 'pipe';
      const stdio: StdioOptions = [stdin, 'pipe', 'pipe'];
      const child = spawn(process.execPath, [command, ...args], {
        cwd: folder,
        stdio,
        env: { ...process.env, npm_command: '', ...noBrowser, ...env },
        timeout: 60_000,
      });
      const said = { stdout: '', stderr: '' };
      child.stdout?.setEncoding('utf8').on('data', (text) => (said.stdout += text));
      child.stderr?.setEncoding('utf8').on('data', (text) => (said.stderr += text));
      child.stdin?.end(input);
      return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
        child.once('close', (code) => resolve({ code, ...said })),
      );
    },
  };
}

export type TestUser = ReturnType<typeof makeUser>;
