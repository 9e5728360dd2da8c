import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a browser with a folder of its own for what it writes.
 * puppeteer would make one too, and leave it behind when the process ends before the browser.
 * @param {import('puppeteer').LaunchOptions} options
 * @returns {Promise<import('puppeteer').Browser>}
 */
export async function launchWithProfile(options) {
  const { default: puppeteer } = await import('puppeteer');
  const userDataDir = mkdtempSync(join(tmpdir(), 'ordinal-browser-'));
  const remove = () => {
    try {
      // The browser's processes may still be at it for a moment.
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
      process.off('exit', remove);
    } catch {
      // Tried again when the process ends; a folder of the system's temporary ones is no reason to fail.
    }
  };
  const launching = puppeteer.launch({ ...options, userDataDir });
  // Behind puppeteer's own listener, which ends the browser, and is there before this tick is over.
  process.nextTick(() => process.on('exit', remove));
  try {
    const browser = await launching;
    browser.process()?.once('exit', remove);
    return browser;
  } catch (error) {
    remove();
    throw error;
  }
}
