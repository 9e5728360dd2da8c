import { createReadStream } from 'node:fs';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';

/** Where to read a résumé from. */
export interface Found {
  /** Absolute path; null for standard input. */
  path: string | null;
  /** Its name in messages. */
  name: string;
}

/** Maximum file size; enough for a résumé with an embedded photo. */
const most = 32 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EBUSY: 'another program is using it',
};

/** Why a file cannot be read, in a few words. @param error from node's `fs` */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? shown(message);
}

/**
 * Reads all bytes of a file, a named pipe or standard input.
 * @throws {Mistake} if it cannot be read or is too large
 */
export async function readBytes({ path, name }: Found): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === null ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > most) throw new Mistake(`it is larger than ${most / 1024 / 1024} MB`);
    }
  } catch (error) {
    throw new Mistake(`${shown(name)} cannot be read: ${reasonOf(error)}`);
  }
  return Buffer.concat(chunks);
}
