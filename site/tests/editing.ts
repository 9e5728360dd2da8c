import type { Frame, Page } from 'puppeteer';

/** Puts a text in place of that in the editor, as if from the clipboard, and waits for its page. */
export async function put(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const shown = new Promise((resolve) =>
      document.querySelector('.page')!.addEventListener('shown', resolve, { once: true }),
    );
    const content = document.querySelector('.cm-content')!;
    getSelection()!.selectAllChildren(content);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    content.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    return shown;
  }, text);
}

/** The frame that is seen. */
export const seen = async (page: Page): Promise<Frame> =>
  (await (await page.$('.page iframe.seen'))!.contentFrame())!;

/** The text in the editor, as far as it is drawn. */
export const textOf = (page: Page): Promise<string> =>
  page.$$eval('.cm-line', (lines) => lines.map((line) => line.textContent).join('\n'));

/** Waits until a fact about the seen page is true. Frames are swapped meanwhile. */
export async function until<T>(
  page: Page,
  read: (frame: Frame) => Promise<T>,
  isDone: (value: T) => boolean,
): Promise<T> {
  let last: T | undefined;
  for (let left = 100; left; left--) {
    try {
      last = await read(await seen(page));
      if (isDone(last)) return last;
    } catch {
      // Its page went away.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return last!;
}
