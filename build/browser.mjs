// Finds a Chromium, or unpacks the one that the devDependencies bring, and starts it.
import { bundledBrowser } from './browser/bundled.mjs';
import { browserArgs as args, start } from './browser/start.mjs';
import { namedBrowser, otherBrowsers } from '../command/pdf/places.mjs';
import { thisMachine } from '../command/pdf/this-machine.mjs';

/**
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {string} source where it is from, in words
 * @property {Record<string, string>} env what it needs on top of the process' own environment
 * @property {string[]} args
 *
 * @typedef {object} FontChoice
 * @property {boolean} [machineFonts] `false` hides the machine's fonts from the bundled browser; @default true
 */

/**
 * Every browser in the order of preference; what cannot be offered goes to `failures`, in words.
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
 * The first browser that is there; it is not started. Null when there is none.
 * @param {FontChoice} [choice]
 * @returns {Promise<FoundBrowser | null>}
 */
export async function findBrowser(choice = {}) {
  for await (const browser of browsers(choice)) return browser;
  return null;
}

/** The browser that the last `launch` started. @type {FoundBrowser | null} */
export let launched = null;

/**
 * Starts the first browser that can be started, headless. resumed calls it in puppeteer's place.
 * @param {FontChoice & { args?: string[] }} [options]
 * @returns {Promise<import('puppeteer').Browser>}
 * @throws {Error} of one line, when there is none
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
