// By hand: tempy leaves its folders behind when a run is interrupted.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<string>} */
const folders = new Set();
process.once('exit', () => folders.forEach(removeFolder));

/** @param {string} folder */
function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
}

/** A fresh folder outside the repository; it goes with this process, if not before. @param {string} name */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `ordinal-${name}-`)));
  folders.add(folder);
  return { folder, remove: () => removeFolder(folder) };
}
