import { launchWithProfile } from './profile.mjs';

/** @typedef {import('../browser.mjs').FoundBrowser} FoundBrowser */

/** Nothing is asked of the network but what the page asks for. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];
const noSandbox = '--no-sandbox';
const sandboxRefused = process.getuid?.() === 0 || Boolean(process.env['CI']);

/** The arguments every browser is started with: no sandbox for root and in CI, where it does not work. */
export const browserArgs = sandboxRefused ? [...quiet, noSandbox] : quiet;

/**
 * Starts one browser, headless.
 * @param {FoundBrowser} found
 * @returns {Promise<import('puppeteer').Browser>}
 * @throws {Error} of one line
 */
export async function start({ executablePath, env, args }) {
  /** @type {import('puppeteer').LaunchOptions} */
  const options = { executablePath, args, headless: 'shell', env: { ...process.env, ...env } };
  try {
    return await launchWithProfile(options).catch((error) => {
      // Many containers and newer Ubuntus forbid the sandbox to a browser that no package installed.
      if (args.includes(noSandbox) || !/sandbox|namespace/i.test(String(error))) throw error;
      return launchWithProfile({ ...options, args: [...args, noSandbox] });
    });
  } catch (error) {
    throw new Error(`${executablePath} does not start: ${reasonOf(error)}`, { cause: error });
  }
}

/** The line of puppeteer's report that says why. @param {any} error not always an Error: a socket's event too */
function reasonOf(error) {
  const report = String(error?.message || error?.error || error);
  const [ended = '', said = ''] = report.replace(/TROUBLESHOOTING.*/s, '').split('stderr:');
  const lines = said.split('\n').filter((line) => line.trim());
  const reason = lines.find((line) => /error while|FATAL/.test(line)) ?? lines[0] ?? ended;
  return reason.replace('Failed to launch the browser process:', '').trim();
}
