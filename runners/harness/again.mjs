/**
 * Does something once more when it took too long. resumed waits until the network is idle, which it never is in
 * the eyes of its puppeteer (puppeteer/puppeteer#14940) when the machine is busy.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const again = (work) =>
  work().catch((error) => {
    if (!/timeout|not done after/i.test(String(error))) throw error;
    return work();
  });
