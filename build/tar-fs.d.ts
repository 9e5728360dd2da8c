declare module 'tar-fs' {
  /** Extracts the files of an archive into a folder. */
  export function extract(
    folder: string,
    options?: { chown?: boolean; utimes?: boolean },
  ): import('node:stream').Writable;
}
