import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Editors save in several steps: report a change after this many milliseconds without another one. */
const quiet = 50;
/** A missing file is often only being replaced: report it as gone after this many milliseconds. */
const gone = 400;
/** How often to look for a file that is gone, in milliseconds. */
const searching = 500;

/**
 * Reports every save of a file, and when it is gone.
 * Watches its folder instead of the file, because many editors replace the file when saving.
 * @param file an absolute path
 * @param onError called once if it cannot be watched
 * @returns a function that stops watching
 */
export async function watchFile(
  file: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar');
  const folder = dirname(file);
  // Chokidar uses slashes in paths on Windows, too.
  const isOther = (path: string) => ![folder, file].includes(resolve(path));

  let timer: NodeJS.Timeout | undefined;
  let search: NodeJS.Timeout | undefined;
  let ended = false;
  const tell = () => void (ended || onChange());
  // The folder may be gone too, and a new folder of that name must be watched again.
  const lookForIt = () => {
    if (!existsSync(file)) return;
    clearInterval(search);
    opened = opened.then((watcher) => watcher.close()).then(open);
    opened.then(tell, fail);
  };
  const after = (wait: number) => (path: string) => {
    if (resolve(path) !== file) return;
    clearTimeout(timer);
    clearInterval(search);
    timer = setTimeout(tell, wait);
    if (wait === gone) search = setInterval(lookForIt, searching);
  };
  let failed = false;
  const fail = (error: unknown) => {
    if (!failed) onError(error);
    failed = true;
  };
  const open = async () => {
    const watcher = watch(folder, { depth: 0, ignoreInitial: true, ignored: isOther });
    watcher.on('add', after(quiet)).on('change', after(quiet)).on('unlink', after(gone));
    watcher.on('error', fail);
    await new Promise<void>((ready) => watcher.once('ready', ready));
    return watcher;
  };
  let opened = open();
  await opened;

  return async () => {
    ended = true;
    clearTimeout(timer);
    clearInterval(search);
    await (await opened).close();
  };
}
