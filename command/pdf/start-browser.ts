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
 * Starts a browser and waits until it answers: in its sandbox, and where that cannot work without it.
 * @param seconds how long it may take
 * @throws {Error} of one line, with the path and the reason
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

/** @param unsafe why it runs without its sandbox; empty if it runs in it */
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

/** By the product's name and the path. */
const names: [RegExp, string][] = [
  [/\bbrave[^\\/]*$/i, 'Brave'],
  [/^(Headless)?Edg/, 'Microsoft Edge'],
  [/chromium/i, 'Chromium'],
  [/^Headless/, 'Headless Chrome'],
  [/^Chrome/, 'Google Chrome'],
];

/** A browser in words: `Google Chrome 131`. @param product `Chrome/131.0.6778.85`, as the browser says it */
export function nameOf(product: string, path: string): string {
  const name = names.find(([known]) => known.test(`${product} ${path}`))?.[1] ?? 'Browser';
  return [name, /\/(\d+)/.exec(product)?.[1]].filter(Boolean).join(' ');
}
