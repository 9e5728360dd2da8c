import { posix, win32 } from 'node:path';

/** @typedef {import('./places.mjs').Machine} Machine @typedef {import('./places.mjs').Place} Place */

/** The path of the executable inside an unpacked download, by platform. @type {Record<string, string[]>} */
const downloaded = {
  linux: ['chrome', 'chrome-headless-shell', 'headless_shell'],
  darwin: [
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Chromium.app/Contents/MacOS/Chromium',
    'chrome-headless-shell',
    'headless_shell',
  ],
  win32: ['chrome.exe', 'chrome-headless-shell.exe', 'headless_shell.exe'],
};

/**
 * The download folders of playwright and puppeteer, and the depth of a browser in them.
 * @type {(machine: Machine) => [source: string, folder: string, depth: number][]}
 */
const caches = ({ platform, env, home }) => {
  const userCache = {
    darwin: posix.join(home, 'Library/Caches'),
    win32: env['LOCALAPPDATA'] ?? win32.join(home, 'AppData/Local'),
  }[platform];
  const { join } = pathsOf(platform);
  const cache = userCache ?? env['XDG_CACHE_HOME'] ?? join(home, '.cache');
  return [
    // chromium-1200/chrome-linux/chrome
    ["playwright's cache", env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(cache, 'ms-playwright'), 1],
    // chrome/linux-131.0.1/chrome-linux64/chrome, in ~/.cache on every system
    ["puppeteer's cache", env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache/puppeteer'), 2],
  ];
};

/** @param {string} platform */
const pathsOf = (platform) => (platform === 'win32' ? win32 : posix);

/**
 * All browsers that playwright or puppeteer downloaded, newest first.
 * @param {Machine} machine
 * @returns {Place[]}
 */
export function downloads(machine) {
  const { join } = pathsOf(machine.platform);
  const newestFirst = new Intl.Collator('en', { numeric: true });
  return caches(machine).flatMap(([source, cache, depth]) => {
    let folders = machine.namesIn(cache).filter((name) => name.startsWith('chrom'));
    for (let level = 0; level < depth; level++) {
      folders = folders.flatMap((folder) =>
        machine.namesIn(join(cache, folder)).map((name) => join(folder, name)),
      );
    }
    return folders
      .sort((a, b) => newestFirst.compare(b, a))
      .flatMap((folder) => downloaded[machine.platform]?.map((name) => join(cache, folder, name)))
      .flatMap((path) => (path && machine.isFile(path) ? [{ executablePath: path, source }] : []));
  });
}
