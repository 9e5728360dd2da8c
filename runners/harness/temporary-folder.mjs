// Own code, because tempy leaves its folders behind if a run is interrupted.
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

/** Creates a folder outside the repository. It is removed when the process ends, if not before. @param {string} name */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `ordinal-${name}-`)));
  folders.add(folder);
  return { folder, remove: () => removeFolder(folder) };
}
