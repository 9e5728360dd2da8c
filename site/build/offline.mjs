// Writes the service worker of a built site, with the list of its files and a version made from them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('../src/offline/worker.js', import.meta.url));

/** Large files that the playground works without: loaded last. */
const pictures = ['.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif', '.pdf'];

/** Files that are not cached: the worker itself, source maps and hidden files. */
const left = /(?:^|\/)sw\.js$|\.map$|(?:^|\/)\./;

/** A name with a hash, as Vite makes it: the content never changes. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/;

/** @param {string} folder @returns {string[]} the paths of all files in it, in the same order on every system */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !left.test(path))
    .sort();

/** @param {Buffer | string} bytes */
const hash = (bytes) => createHash('sha256').update(bytes).digest('base64');

/**
 * The service worker for a folder with a built site.
 * @param {string} folder
 */
export function workerOf(folder) {
  const all = filesIn(folder).map((path) => ({
    path,
    hash: hash(readFileSync(join(folder, path))),
  }));
  const isPicture = (/** @type {{ path: string }} */ { path }) =>
    pictures.includes(extname(path).toLowerCase());
  // A file with a hash in its name needs no integrity.
  const files = Object.fromEntries(
    all
      .filter((file) => !isPicture(file))
      .map((file) => [file.path, hashed.test(file.path) ? '' : `sha256-${file.hash}`]),
  );
  const source = readFileSync(template, 'utf8');
  const values = {
    VERSION: hash(source + JSON.stringify(all)).slice(0, 16),
    FILES: files,
    PICTURES: all.filter(isPicture).map(({ path }) => path),
  };
  const constants = Object.entries(values).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};`,
  );
  return `${constants.join('\n')}\n${source}`;
}

/**
 * Writes `sw.js` after all other files are written.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeFileSync(join(folder, 'sw.js'), workerOf(folder)),
    },
  };
}
