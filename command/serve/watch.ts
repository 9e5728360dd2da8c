import { dirname, resolve } from 'node:path';

/** Editors save in several steps: a change is told when they have been quiet for so many milliseconds. */
const quiet = 50;
/** A file that vanishes is often only replaced: it is said to be gone after so many. */
const gone = 400;

/**
 * Tells of every save of a file, and when it is gone.
 * Its folder is watched, not the file: many editors save by putting a new file in the old one's place.
 * @param file an absolute path
 * @param onError is told why it cannot be watched, once
 * @returns a function that ends it
 */
export async function watchFile(
  file: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar');
  const folder = dirname(file);
  // Chokidar gives paths with slashes, on Windows too.
  const isOther = (path: string) => ![folder, file].includes(resolve(path));
  const watcher = watch(folder, { depth: 0, ignoreInitial: true, ignored: isOther });

  let timer: NodeJS.Timeout | undefined;
  const after = (wait: number) => (path: string) => {
    if (resolve(path) !== file) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, wait);
  };
  watcher.on('add', after(quiet)).on('change', after(quiet)).on('unlink', after(gone));
  let failed = false;
  watcher.on('error', (error) => {
    if (!failed) onError(error);
    failed = true;
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
