import { relative } from 'node:path';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there, or another program holds the file',
  EBUSY: 'another program holds it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'a file is there where a folder is needed',
  EEXIST: 'a file is there where a folder is needed',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * What failed with a file, by its own name: nobody knows the names that drafts have.
 * @param path of the file that was to be written
 * @param error from node's `fs`, or with a reason of ours
 */
export function writeError(path: string, error: unknown): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Error(`${relative('', path)} cannot be written: ${reasons[code] ?? message}`);
}
