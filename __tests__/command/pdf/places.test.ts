import { namedBrowser, otherBrowsers, type Machine } from '../../../command/pdf/places.mjs';

/** A machine with only these files. */
function machine(platform: string, env: Record<string, string>, files: string[]): Machine {
  const separator = platform === 'win32' ? '\\' : '/';
  const home = { win32: 'C:\\Users\\ada', darwin: '/Users/ada' }[platform] ?? '/home/ada';
  return {
    platform,
    env,
    home,
    isFile: (path) => files.includes(path),
    namesIn: (folder) => {
      const inside = files.filter((file) => file.startsWith(folder + separator));
      return [...new Set(inside.map((file) => file.slice(folder.length + 1).split(separator)[0]!))];
    },
  };
}

const windows = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
};
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const ownChrome = 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
const brave = 'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe';
const macApp = (name: string, folder = '/Applications') =>
  `${folder}/${name}.app/Contents/MacOS/${name}`;

test.each<[string, Machine, string[]]>([
  ['an empty Linux', machine('linux', {}, ['/usr/bin/firefox']), []],
  [
    'Linux: Chrome before Chromium, Edge and Brave, and a snap last',
    machine('linux', {}, [
      '/snap/bin/chromium',
      '/usr/bin/brave-browser',
      '/usr/bin/microsoft-edge',
      '/usr/bin/chromium',
      '/usr/local/bin/google-chrome',
    ]),
    [
      '/usr/local/bin/google-chrome',
      '/usr/bin/chromium',
      '/usr/bin/microsoft-edge',
      '/usr/bin/brave-browser',
      '/snap/bin/chromium',
    ],
  ],
  [
    'Linux: in the folders of PATH, once each, and nothing that depends on the current folder',
    machine('linux', { PATH: '/usr/bin:/nix/bin::.:/snap/bin' }, [
      '/usr/bin/chromium',
      '/nix/bin/chromium',
      '/snap/bin/chromium',
      'chromium',
    ]),
    ['/usr/bin/chromium', '/nix/bin/chromium', '/snap/bin/chromium'],
  ],
  [
    'macOS: of all users and of one',
    machine('darwin', {}, [
      macApp('Brave Browser'),
      macApp('Microsoft Edge'),
      macApp('Google Chrome', '/Users/ada/Applications'),
    ]),
    [
      macApp('Google Chrome', '/Users/ada/Applications'),
      macApp('Microsoft Edge'),
      macApp('Brave Browser'),
    ],
  ],
  [
    'Windows: of all users and of one',
    machine('win32', windows, [edge, ownChrome, brave]),
    [ownChrome, edge, brave],
  ],
  ['Windows without its variables', machine('win32', {}, [edge, ownChrome, brave]), []],
  ['a system that nobody knows', machine('sunos', {}, ['/usr/bin/chromium']), []],
])('%s', (_, given, expected) => {
  expect(otherBrowsers(given).map(({ executablePath }) => executablePath)).toEqual(expected);
});

test.each<[string, Machine, Record<string, string>]>([
  [
    'Linux',
    machine('linux', {}, [
      '/home/ada/.cache/ms-playwright/chromium-999/chrome-linux/chrome',
      '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
      '/home/ada/.cache/ms-playwright/firefox-1500/firefox/chrome',
      '/home/ada/.cache/puppeteer/chrome/linux-131.0.1/chrome-linux64/chrome',
      '/usr/bin/chromium',
    ]),
    {
      '/usr/bin/chromium': 'installed',
      '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome': "playwright's cache",
      '/home/ada/.cache/ms-playwright/chromium-999/chrome-linux/chrome': "playwright's cache",
      '/home/ada/.cache/puppeteer/chrome/linux-131.0.1/chrome-linux64/chrome': "puppeteer's cache",
    },
  ],
  [
    'Linux with folders of its own',
    machine('linux', { XDG_CACHE_HOME: '/big', PUPPETEER_CACHE_DIR: '/pup' }, [
      '/big/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell',
      '/pup/chrome-headless-shell/linux-131.0.1/chrome-headless-shell-linux64/chrome-headless-shell',
    ]),
    {
      '/big/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell':
        "playwright's cache",
      '/pup/chrome-headless-shell/linux-131.0.1/chrome-headless-shell-linux64/chrome-headless-shell':
        "puppeteer's cache",
    },
  ],
  [
    'macOS',
    machine('darwin', {}, [
      '/Users/ada/Library/Caches/ms-playwright/chromium-1200/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      '/Users/ada/.cache/puppeteer/chrome/mac_arm-131.0.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ]),
    {
      '/Users/ada/Library/Caches/ms-playwright/chromium-1200/chrome-mac/Chromium.app/Contents/MacOS/Chromium':
        "playwright's cache",
      '/Users/ada/.cache/puppeteer/chrome/mac_arm-131.0.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing':
        "puppeteer's cache",
    },
  ],
  [
    'Windows',
    machine('win32', windows, [
      'C:\\Users\\ada\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win\\chrome.exe',
      'C:\\Users\\ada\\.cache\\puppeteer\\chrome\\win64-131.0.1\\chrome-win64\\chrome.exe',
    ]),
    {
      'C:\\Users\\ada\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win\\chrome.exe':
        "playwright's cache",
      'C:\\Users\\ada\\.cache\\puppeteer\\chrome\\win64-131.0.1\\chrome-win64\\chrome.exe':
        "puppeteer's cache",
    },
  ],
])('downloads of others, the newest first: %s', (_, given, expected) => {
  const found = otherBrowsers(given).map(({ executablePath, source }) => [executablePath, source]);
  expect(found).toEqual(Object.entries(expected));
});

test.each([
  [{}, null],
  [{ CHROME_PATH: '' }, null],
  [{ CHROME_PATH: '/a', PUPPETEER_EXECUTABLE_PATH: '/b' }, 'CHROME_PATH'],
  [{ CHROME_PATH: '', PUPPETEER_EXECUTABLE_PATH: '/b' }, 'PUPPETEER_EXECUTABLE_PATH'],
])('%j names %j', (env, expected) => {
  const named = namedBrowser(machine('linux', env as Record<string, string>, ['/a', '/b']));
  expect(named?.source ?? null).toBe(expected);
});

test('a named browser that is not there is told, though another is named and one is installed', () => {
  const env = { CHROME_PATH: '/nowhere/chrome', PUPPETEER_EXECUTABLE_PATH: '/b' };
  expect(() => namedBrowser(machine('linux', env, ['/b', '/usr/bin/chromium']))).toThrow(
    'CHROME_PATH is /nowhere/chrome, which does not exist',
  );
});
