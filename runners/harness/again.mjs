/**
 * Retries once after a timeout. resumed waits for an idle network, but on a busy machine its version of puppeteer never
 * detects that (puppeteer/puppeteer#14940).
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const again = (work) =>
  work().catch((error) => {
    if (!/timeout|not done after/i.test(String(error))) throw error;
    return work();
  });
