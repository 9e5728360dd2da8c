// A web page that renders the résumé in the browser and shows it in a frame.
import assert from 'node:assert/strict';
import { look } from './chromium.mjs';
import { holdsWords, sameBytes, wordsOf } from './expect.mjs';
import { pageOf, sampleOf } from './sample.mjs';
import { withStaticServer } from './static-server.mjs';

/** The script of the page, to be bundled or loaded as it is. */
export const frameScript = `import { render } from 'jsonresume-theme-ordinal';
const resume = await (await fetch('./resume.json')).json();
const frame = document.createElement('iframe');
frame.title = 'Résumé';
frame.srcdoc = render(resume);
frame.style = 'width: 100%; height: 90vh';
document.body.append(frame);
`;

/** @param {string} head */
export const framePage = (head) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body></body></html>`;

/** No eval, and no scripts or other resources from elsewhere. The page's styles are inline. */
export const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * Checks that the frame contains the bytes of `render()` and shows the résumé, without requests, violations or errors.
 * @param {import('./user-folder.mjs').User} user
 * @param {string} folder of the web page
 */
export const showsInFrame = (user, folder) =>
  withStaticServer(
    folder,
    async (address) => {
      let drawn = '';
      const { text, requests, complaints } = await look({ address }, async (page) => {
        const frame = await page.waitForSelector('iframe', { timeout: 20_000 });
        drawn = (await frame?.evaluate((element) => /** @type {any} */ (element).srcdoc)) ?? '';
        await page.waitForFunction(
          'frames[0]?.document.readyState === "complete" && frames[0].document.body.innerText',
        );
      });
      assert.deepEqual(complaints, [], 'complaints of the browser');
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(address)),
        [],
        'requests',
      );
      sameBytes(drawn, pageOf(user));
      holdsWords(text, wordsOf(sampleOf(user)));
    },
    { 'content-security-policy': policy },
  );
