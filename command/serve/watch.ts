import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Editors save in several steps: a change is told when they have been quiet for so many milliseconds. */
const quiet = 50;
/** A file that vanishes is often only replaced: it is said to be gone after so many. */
const gone = 400;
/** One that is gone is looked for after so many, again and again. */
const searching = 500;

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

  let timer: NodeJS.Timeout | undefined;
  let search: NodeJS.Timeout | undefined;
  let ended = false;
  const tell = () => void (ended || onChange());
  // It may have gone with its folder, and a folder that is made again is another one for who watches.
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
