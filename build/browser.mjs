// Finds a Chromium, or unpacks the one from the devDependencies, and starts it.
import { bundledBrowser } from './browser/bundled.mjs';
import { browserArgs as args, start } from './browser/start.mjs';
import { namedBrowser, otherBrowsers } from '../command/pdf/places.mjs';
import { thisMachine } from '../command/pdf/this-machine.mjs';

/**
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {string} source where it was found, for messages
 * @property {Record<string, string>} env variables to add to the environment
 * @property {string[]} args
 *
 * @typedef {object} FontChoice
 * @property {boolean} [machineFonts] `false` hides the fonts of the machine from the bundled browser; @default true
 */

/**
 * All available browsers, preferred ones first. Adds the reasons for missing ones to `failures`.
 * @param {FontChoice} choice @param {string[]} [failures]
 * @returns {AsyncGenerator<FoundBrowser>}
 */
async function* browsers({ machineFonts = true }, failures = []) {
  try {
    const named = namedBrowser(thisMachine);
    if (named) return yield { ...named, env: {}, args };
  } catch (error) {
    failures.push(messageOf(error));
    return;
  }
  try {
    const bundled = await bundledBrowser({ machineFonts });
    if (bundled) yield { ...bundled, source: 'bundled', args };
  } catch (error) {
    failures.push(`the bundled Chromium cannot be unpacked: ${messageOf(error)}`);
  }
  for (const other of otherBrowsers(thisMachine)) yield { ...other, env: {}, args };
}

/**
 * The first available browser, not started; null if there is none.
 * @param {FontChoice} [choice]
 * @returns {Promise<FoundBrowser | null>}
 */
export async function findBrowser(choice = {}) {
  for await (const browser of browsers(choice)) return browser;
  return null;
}

/** The browser started by the last `launch`. @type {FoundBrowser | null} */
export let launched = null;

/**
 * Starts the first browser that works, headless. resumed calls this instead of puppeteer's `launch`.
 * @param {FontChoice & { args?: string[] }} [options]
 * @returns {Promise<import('puppeteer').Browser>}
 * @throws {Error} with a message of one line if there is none
 */
export async function launch({ args: more = [], ...choice } = {}) {
  /** @type {string[]} */
  const failures = [];
  for await (const found of browsers(choice, failures)) {
    try {
      const browser = await start({ ...found, args: [...found.args, ...more] });
      launched = found;
      return browser;
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  const tried = failures.length ? failures.join('; ') : `none in ${searched}`;
  throw new Error(`No browser: ${tried}. Set CHROME_PATH to a Chrome, Chromium, Edge or Brave.`);
}

const searched =
  "@sparticuz/chromium (Linux x64), playwright's and puppeteer's caches, nor the usual places of Chrome, Chromium, Edge and Brave";

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
