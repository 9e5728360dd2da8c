import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const script = readFileSync(join(__dirname, 'fake-browser.cjs'), 'utf8');

/** Browsers that fail as their names say, and a folder for temporary files that nobody else uses. */
export function fakeBrowsers() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal-fake-')));
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  return {
    folder,
    temporary,
    /** The path of one. */
    make(mode: string): string {
      const path = join(folder, mode);
      writeFileSync(path, `#!${process.execPath}\n${script}`);
      chmodSync(path, 0o755);
      return path;
    },
    /** How one was started, each time. */
    starts: (mode: string): { pid: number; args: string[] }[] =>
      existsSync(join(folder, `${mode}.log`))
        ? readFileSync(join(folder, `${mode}.log`), 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        : [],
    /** What is left of what the browsers wrote. */
    left: () => readdirSync(temporary),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whether a process is there; one that ended and that nobody asked for yet is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    // There is no /proc, or it ended.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync('/proc/self');
  }
}

/** Whether a condition comes true within two seconds: a process that is killed takes a moment to be gone. */
export async function comesTrue(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !condition(); tries++) await setTimeout(20);
  return condition();
}

export const hasEnded = (pid: number): Promise<boolean> => comesTrue(() => !isAlive(pid));
