import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a browser with its own temporary profile.
 * puppeteer can create one too, but leaves it behind if the process ends before the browser.
 * @param {import('puppeteer').LaunchOptions} options
 * @returns {Promise<import('puppeteer').Browser>}
 */
export async function launchWithProfile(options) {
  const { default: puppeteer } = await import('puppeteer');
  const userDataDir = mkdtempSync(join(tmpdir(), 'ordinal-browser-'));
  const remove = () => {
    try {
      // The browser's processes may still be writing for a moment.
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
      process.off('exit', remove);
    } catch {
      // Tried again when the process ends. A leftover temporary folder is no reason to fail.
    }
  };
  const launching = puppeteer.launch({ ...options, userDataDir });
  // Must come after puppeteer's own exit listener, which kills the browser and is added within this tick.
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
