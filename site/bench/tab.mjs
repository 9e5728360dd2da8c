import { setTimeout as later } from 'node:timers/promises';

/**
 * A tab that is driven by the browser's protocol alone.
 * @param {import('puppeteer').Browser} browser
 * @param {string} url
 */
export async function openTab(browser, url) {
  const root = await browser.target().createCDPSession();
  await root.send('Target.createTarget', { url, width: 1440, height: 900 });
  const target = await browser.waitForTarget(
    (each) => each.type() === 'page' && each.url() === url,
  );
  const session = await target.createCDPSession();

  /**
   * @template {any[]} Values
   * @template Result
   * @param {(...values: Values) => Result} run in the tab
   * @param {Values} values
   * @returns {Promise<Result>}
   */
  const evaluate = async (run, ...values) => {
    const expression = `(${run})(...${JSON.stringify(values)})`;
    const answer = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  };

  /**
   * @param {string} key
   * @param {number} windowsVirtualKeyCode
   * @param {{ text?: string, modifiers?: number }} [more]
   */
  const press = async (key, windowsVirtualKeyCode, more = {}) => {
    const event = { key, windowsVirtualKeyCode, ...more };
    await session.send('Input.dispatchKeyEvent', {
      ...event,
      type: more.text ? 'keyDown' : 'rawKeyDown',
    });
    await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  };

  while (!(await evaluate(() => document.querySelector('.page iframe[srcdoc]') !== null)))
    await later(100);
  return { session, evaluate, press };
}
