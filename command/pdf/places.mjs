// Where browsers are installed on three systems. JavaScript, because the build scripts also import this file.
import { posix, win32 } from 'node:path';
import { downloads } from './downloads.mjs';

/**
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(path: string) => boolean} isFile
 * @property {(folder: string) => string[]} namesIn empty if it is not a folder
 *
 * @typedef {object} Place
 * @property {string} executablePath
 * @property {string} source where it was found, for messages
 */

const variables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const linux = {
  folders: ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge'],
  names: ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser'].concat(
    ['microsoft-edge', 'microsoft-edge-stable', 'msedge', 'brave-browser', 'brave'],
  ),
};
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const windowsNames = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/**
 * Paths where browsers may be installed, preferred ones first.
 * @type {Record<string, (machine: Machine) => string[]>}
 */
const installed = {
  linux: ({ env }) => {
    const path = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
    const isSnap = (/** @type {string} */ folder) => folder.startsWith('/snap/');
    const folders = [...linux.folders, ...path.filter((folder) => !isSnap(folder))];
    // A browser in a snap sees only some of the user's folders, so it comes last.
    return [
      ...linux.names.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
      ...['chromium', 'brave'].map((name) => `/snap/bin/${name}`),
    ];
  },
  darwin: ({ home }) =>
    macNames.flatMap((name) =>
      ['/Applications', `${home}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  win32: ({ env }) =>
    windowsNames.flatMap((name) =>
      windowsFolders.flatMap((folder) => (env[folder] ? [win32.join(env[folder], name)] : [])),
    ),
};

/**
 * The browser set in an environment variable; null if none is set.
 * @param {Machine} machine
 * @returns {Place | null}
 * @throws {Error} with a message of one line if the file does not exist, because that is worth reporting
 */
export function namedBrowser({ env, isFile }) {
  const source = variables.find((name) => env[name]);
  if (!source) return null;
  const executablePath = env[source] ?? '';
  if (isFile(executablePath)) return { executablePath, source };
  throw new Error(`${source} is ${executablePath}, which does not exist`);
}

/**
 * All browsers that exist, preferred ones first; of downloads, the newest first.
 * @param {Machine} machine
 * @returns {Place[]}
 */
export function otherBrowsers(machine) {
  const paths = [...new Set(installed[machine.platform]?.(machine) ?? [])];
  const places = paths
    .filter((path) => machine.isFile(path))
    .map((executablePath) => ({ executablePath, source: 'installed' }));
  return [...places, ...downloads(machine)];
}
