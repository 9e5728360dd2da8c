import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Creates a folder with these files and makes it the current one until it is removed. */
export function folderOf(files: Record<string, string | Uint8Array> = {}) {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal-input-')));
  const before = process.cwd();
  process.chdir(path);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    remove: () => {
      process.chdir(before);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The line that somebody is told. */
export const saidOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing is wrong',
    (error: Error) => error.message,
  );
