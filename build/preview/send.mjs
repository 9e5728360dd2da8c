import { createHash } from 'node:crypto';
import { messagePage, reloadScript } from './pages.mjs';
import { methods } from './requests.mjs';

/** @typedef {import('node:http').ServerResponse} Response */

/** What no page of another site may do with an answer: show it in a frame, load it as its own, hold on to its tab. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** @param {Response} response @param {number} status @param {string | Uint8Array} body @param {Record<string, string>} headers */
export function send(response, status, body, headers) {
  response.writeHead(status, { ...always, ...headers }).end(body);
}

/**
 * Sends a page, which reloads when the server tells of another revision. No other script runs in it.
 * @param {Response} response @param {number} status @param {string} html @param {number} revision
 */
export function sendPage(response, status, html, revision) {
  const script = reloadScript(revision);
  const hash = createHash('sha256').update(script).digest('base64');
  // Behind the document's end, where the parser takes it into the body: nothing in the page is searched for a place.
  const page = `${html}<script>${script}</script>\n`;
  send(response, status, page, asPage(`'sha256-${hash}'`));
}

/** @param {Response} response @param {number} status @param {string} message */
export function sendMessage(response, status, message) {
  send(response, status, messagePage(message), {
    ...asPage("'none'"),
    ...(status === 405 && { allow: methods.join(', ') }),
  });
}

/** @param {string} scripts those that may run */
const asPage = (scripts) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `script-src ${scripts}; object-src 'none'; base-uri 'none'; form-action 'none'`,
});
