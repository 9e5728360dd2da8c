import { Mistake } from '../mistake';

const howToGetOne =
  'Install Chrome, Chromium, Edge or Brave, or set CHROME_PATH, or print the page from any browser';

/** Thrown if no browser can print. The message says how to get a PDF. */
export class NoBrowser extends Mistake {
  /** @param failures the browsers that were tried, each with the reason why it did not start */
  constructor(failures: string[] = []) {
    const reason = failures.length
      ? `no browser could be used: ${failures.join('; ')}`
      : 'no browser is installed';
    super(`${reason}. ${howToGetOne}.`);
  }
}
