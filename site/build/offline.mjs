// Writes the service worker of a built site: with the list of its files, and a version that they make.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('../src/offline/worker.js', import.meta.url));

/** Heavy, and the playground works without them: they come when the browser has time. */
const pictures = ['.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif', '.pdf'];

/** Not for browsers, or only for those that build the site. */
const left = /(?:^|\/)sw\.js$|\.map$|(?:^|\/)\./;

/** A name with a hash of its own, as Vite gives it: its content never changes. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/;

/** @param {string} folder @returns {string[]} every file's path below it, in one order on every system */
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
 * The worker of a folder with a built site.
 * @param {string} folder
 */
export function workerOf(folder) {
  const all = filesIn(folder).map((path) => ({
    path,
    hash: hash(readFileSync(join(folder, path))),
  }));
  const isPicture = (/** @type {{ path: string }} */ { path }) =>
    pictures.includes(extname(path).toLowerCase());
  // A hashed name says itself what is in it.
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
 * Writes `sw.js` beside the site's pages once all else is written.
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
