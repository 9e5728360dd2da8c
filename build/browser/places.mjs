// Where other programs keep a Chromium: two caches, and the installed Chrome, Edge and Chromium.
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

const home = homedir();
const { env, platform } = process;
const isWindows = platform === 'win32';
const localData = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const cacheOf = { darwin: join(home, 'Library', 'Caches'), win32: localData };
const userCache = cacheOf[platform] ?? env['XDG_CACHE_HOME'] ?? join(home, '.cache');

/** The folders of downloads. Puppeteer uses ~/.cache on every system. @type {Record<string, string>} */
const downloads = {
  "playwright's cache": env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(userCache, 'ms-playwright'),
  "puppeteer's cache": env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache', 'puppeteer'),
};

const linuxNames =
  'google-chrome google-chrome-stable chromium chromium-browser microsoft-edge microsoft-edge-stable';
const macNames = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], localData];
const windowsNames = ['Google/Chrome', 'Microsoft/Edge', 'Chromium'];

/** @type {Partial<Record<NodeJS.Platform, () => string[]>>} */
const installed = {
  linux: () =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
      [...linuxNames.split(' '), 'chrome'].map((name) => join(folder, name)),
    ),
  darwin: () =>
    ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      macNames.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    ),
  win32: () =>
    windowsFolders.flatMap((folder) =>
      folder ? windowsNames.map((name) => join(folder, name, 'Application', executable(name))) : [],
    ),
};
/** @param {string} name */
const executable = (name) => (name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe');

/** What the executables inside a download are called. */
const downloaded = new Set(
  [
    'chrome',
    'chrome-headless-shell',
    'headless_shell',
    'Chromium',
    'Google Chrome for Testing',
  ].map((name) => (isWindows ? `${name}.exe` : name)),
);

/**
 * Every browser that other programs brought, each with the words for where it is from; the newest download first.
 * @returns {Generator<{ executablePath: string, source: string }>}
 */
export function* otherBrowsers() {
  for (const [source, folder] of Object.entries(downloads)) {
    for (const executablePath of downloadsIn(folder)) yield { executablePath, source };
  }
  for (const executablePath of installed[platform]?.() ?? []) {
    if (isFile(executablePath)) yield { executablePath, source: 'installed' };
  }
}

/** @param {string} folder */
function downloadsIn(folder) {
  const newestFirst = new Intl.Collator('en', { numeric: true });
  return namesIn(folder)
    .filter((name) => name.startsWith('chrom'))
    .flatMap((name) => namesIn(join(folder, name), true).map((path) => join(folder, name, path)))
    .filter((path) => downloaded.has(basename(path)) && isFile(path))
    .sort((a, b) => newestFirst.compare(b, a));
}

/** @param {string} folder @param {boolean} recursive */
function namesIn(folder, recursive = false) {
  try {
    return /** @type {string[]} */ (readdirSync(folder, { recursive }));
  } catch {
    return [];
  }
}

/** @param {string} path */
export const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
