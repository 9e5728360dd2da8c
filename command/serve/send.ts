import type { ServerResponse } from 'node:http';
import { messagePage } from './message-page';
import { methods } from './requests';

/** What no page of another site may do with an answer: show it in a frame, load it as its own, hold on to its tab. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const html = 'text/html; charset=utf-8';
/** Of every page: nothing is loaded but what is named beside it. */
const closed =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; style-src 'unsafe-inline'";

/**
 * What a page of a résumé may do, whoever opens it: nothing but follow its links. It runs no script, so that its origin
 * is of use to the preview alone, which scrolls it back after a save.
 */
export const sandbox = 'allow-popups allow-popups-to-escape-sandbox allow-same-origin';

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...always, 'content-type': type, ...headers }).end(body);
}

/** The page of a résumé, as it is: with its pictures, and without any script. */
export function sendResume(response: ServerResponse, page: string): void {
  send(response, 200, html, page, {
    'content-security-policy': `sandbox ${sandbox}; script-src 'none'; ${closed}; img-src http: https: data:; font-src data:`,
  });
}

/** The preview's own page. @param scriptHash of its only script */
export function sendShell(response: ServerResponse, page: string, scriptHash: string): void {
  send(response, 200, html, page, {
    'content-security-policy': `script-src '${scriptHash}'; ${closed}; connect-src 'self'; frame-src 'self'; img-src data:`,
  });
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** A message as a page that shows it as text. */
export function sendMessage(response: ServerResponse, status: number, message: string): void {
  send(response, status, html, messagePage(message), {
    'content-security-policy': closed,
    ...(status === 405 && { allow: methods.join(', ') }),
  });
}
