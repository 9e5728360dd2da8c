import { relative } from 'node:path';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied, or another program is using the file',
  EBUSY: 'another program is using it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'a file already exists where a folder is needed',
  EEXIST: 'a file already exists where a folder is needed',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * The error for a file that cannot be written, with its final name instead of the temporary one.
 * @param path of the file to write
 * @param error from Node's `fs`, or one of ours
 */
export function writeError(path: string, error: unknown): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Error(`${relative('', path)} cannot be written: ${reasons[code] ?? message}`);
}
