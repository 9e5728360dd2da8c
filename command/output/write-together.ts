// Own code, because write-file-atomic replaces one file at a time; a page and its PDF are replaced together or not
// at all.

import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeError } from './write-error';

/**
 * Replaces files, all or none: every file is written completely before the first one is replaced.
 * @throws {Error} if one cannot be written or its path is not a file
 */
export function writeTogether(...files: [path: string, content: string | Uint8Array][]): void {
  const drafts: string[] = [];
  const replaced: ReturnType<typeof replace>[] = [];
  let current = '';
  try {
    for (const [path, content] of files) {
      current = path;
      mkdirSync(dirname(path), { recursive: true });
      drafts.push(newName(path));
      writeFileSync(String(drafts.at(-1)), content, { flag: 'wx' });
    }
    for (const [at, [path]] of files.entries()) {
      current = path;
      replaced.push(replace(path, String(drafts[at])));
    }
  } catch (error) {
    for (const { back } of replaced.reverse()) back();
    throw writeError(current, error);
  } finally {
    drafts.forEach(discard);
  }
  for (const { forget } of replaced) forget();
}

/** Ignores errors: without write access, removing may fail too, and would hide the first error. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The draft stays; nothing else can be done.
  }
}

/** A random name, so that nothing can exist at that path. */
const newName = (path: string): string => join(dirname(path), `.${randomUUID()}`);

function replace(path: string, draft: string) {
  const old = keep(path);
  const forget = () => old && rmSync(old, { force: true });
  try {
    if (old) keepMode(old, draft);
    renameSync(draft, path);
  } catch (error) {
    forget();
    throw error;
  }
  return { forget, back: () => (old ? renameSync(old, path) : rmSync(path, { force: true })) };
}

/** Keeps a second link to the old file, so that the path is never empty. */
function keep(path: string): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  const name = newName(path);
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(path), name);
  else if (found.isFile()) linkOrCopy(path, name);
  else throw new Error('it exists and is not a file');
  return name;
}

/** Keeps the permissions of the old file, so that a private file stays private. */
function keepMode(old: string, draft: string): void {
  const found = lstatSync(old);
  if (found.isFile()) chmodSync(draft, found.mode & 0o777);
}

function linkOrCopy(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(path, name, constants.COPYFILE_EXCL);
  }
}
