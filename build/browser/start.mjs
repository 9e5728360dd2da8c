import { launchWithProfile } from './profile.mjs';

/** @typedef {import('../browser.mjs').FoundBrowser} FoundBrowser */

/** Turns off the browser's own network requests. */
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

/** The arguments for every browser. No sandbox for root and in CI, where it does not work. */
export const browserArgs = sandboxRefused ? [...quiet, noSandbox] : quiet;

/**
 * Starts a browser, headless.
 * @param {FoundBrowser} found
 * @returns {Promise<import('puppeteer').Browser>}
 * @throws {Error} with a message of one line
 */
export async function start({ executablePath, env, args }) {
  /** @type {import('puppeteer').LaunchOptions} */
  const options = { executablePath, args, headless: 'shell', env: { ...process.env, ...env } };
  try {
    return await launchWithProfile(options).catch((error) => {
      // Many containers and recent Ubuntu versions forbid the sandbox for browsers that were not installed as a
      // package.
      if (args.includes(noSandbox) || !/sandbox|namespace/i.test(String(error))) throw error;
      return launchWithProfile({ ...options, args: [...args, noSandbox] });
    });
  } catch (error) {
    throw new Error(`${executablePath} does not start: ${reasonOf(error)}`, { cause: error });
  }
}

/** The line of puppeteer's message that has the reason. @param {any} error may also be a socket event */
function reasonOf(error) {
  const report = String(error?.message || error?.error || error);
  const [ended = '', said = ''] = report.replace(/TROUBLESHOOTING.*/s, '').split('stderr:');
  const lines = said.split('\n').filter((line) => line.trim());
  const reason = lines.find((line) => /error while|FATAL/.test(line)) ?? lines[0] ?? ended;
  return reason.replace('Failed to launch the browser process:', '').trim();
}
