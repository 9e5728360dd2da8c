import { messageOf } from '../mistake';
import { startProcess, type BrowserProcess } from './browser-process';
import type { Place } from './places.mjs';
import { isContainer, isRoot, isSandboxError, sandboxNote } from './sandbox';
import { thisMachine } from './this-machine.mjs';
import { within } from './time-limit';

export interface StartedBrowser extends BrowserProcess {
  /** `Google Chrome 131 (/usr/bin/google-chrome)` */
  name: string;
  notes: string[];
}

/**
 * Starts a browser and waits until it answers. Uses its sandbox, unless that cannot work.
 * @param seconds time limit
 * @throws {Error} with a message of one line: path and reason
 */
export async function startBrowser(place: Place, seconds: number): Promise<StartedBrowser> {
  try {
    if (isRoot(thisMachine)) return await start(place, seconds, 'it was started by root');
    return await start(place, seconds).catch((error) => {
      const container = isContainer(thisMachine);
      if (!container && !isSandboxError(error)) throw error;
      const reason = `this ${container ? 'container' : 'system'} does not allow it`;
      return start(place, seconds, reason);
    });
  } catch (error) {
    throw new Error(`${place.executablePath} does not start: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** @param unsafe why it runs without a sandbox; empty if it uses one */
async function start(
  { executablePath }: Place,
  seconds: number,
  unsafe?: string,
): Promise<StartedBrowser> {
  const browser = startProcess(executablePath, !unsafe);
  try {
    const late = `it did not respond within ${seconds} s`;
    const version = browser.pipe.send('Browser.getVersion');
    const { product } = await within(seconds, version, late, () => {});
    const name = `${nameOf(String(product), executablePath)} (${executablePath})`;
    return { ...browser, name, notes: unsafe ? [sandboxNote(unsafe)] : [] };
  } catch (error) {
    await browser.end(new Error(messageOf(error)));
    throw error;
  }
}

/** Browser names by product name and path. */
const names: [RegExp, string][] = [
  [/\bbrave[^\\/]*$/i, 'Brave'],
  [/^(Headless)?Edg/, 'Microsoft Edge'],
  [/chromium/i, 'Chromium'],
  [/^Headless/, 'Headless Chrome'],
  [/^Chrome/, 'Google Chrome'],
];

/** The name of a browser: `Google Chrome 131`. @param product as the browser reports it: `Chrome/131.0.6778.85` */
export function nameOf(product: string, path: string): string {
  const name = names.find(([known]) => known.test(`${product} ${path}`))?.[1] ?? 'Browser';
  return [name, /\/(\d+)/.exec(product)?.[1]].filter(Boolean).join(' ');
}
