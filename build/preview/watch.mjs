import { readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Editors save in several steps: one change is told when they have been quiet for so many milliseconds. */
const quiet = 50;

/**
 * Tells of every change in whole folders and in single files, until the process ends.
 * Folders are watched, never files: many editors save by putting a new file in the old one's place.
 * @param {{ folders: string[], files: string[] }} watched absolute paths
 * @param {() => void} onChange
 */
export function watchFiles({ folders, files }, onChange) {
  /** @type {import('node:fs').FSWatcher[]} */
  let watchers = [];
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  /** @param {string} folder @param {(name: string | null) => boolean} concerns */
  const watchFolder = (folder, concerns) => {
    try {
      const watcher = watch(folder, (_, name) => {
        if (!concerns(name)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, quiet);
      });
      watchers.push(watcher.on('error', () => watcher.close()));
    } catch {
      // It was removed between the listing and now.
    }
  };
  const arm = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
    for (const folder of folders.flatMap(withSubfolders)) watchFolder(folder, () => true);
    for (const file of files) {
      watchFolder(dirname(file), (name) => name === null || name === basename(file));
    }
  };
  // Armed anew first, for the folders that came: what changes while `onChange` reads is then told again.
  const changed = () => {
    arm();
    onChange();
  };
  arm();
}

/** @param {string} folder */
function withSubfolders(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const inside = entries.filter((entry) => entry.isDirectory());
    return [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))];
  } catch {
    return [];
  }
}
