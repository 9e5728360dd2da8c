import type { ServerResponse } from 'node:http';
import { messagePage } from './message-page';
import { methods } from './requests';

/** Keeps other sites from framing the response, loading it as their own resource or controlling its tab. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const html = 'text/html; charset=utf-8';
/** For every page: nothing is loaded unless another directive allows it. */
const closed =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; style-src 'unsafe-inline'";

/**
 * What the page of a résumé may do, wherever it is opened: only follow links. It runs no scripts, so having the same
 * origin only helps the preview, which restores the scroll position after a save.
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

/** The page of a résumé, unchanged, with its pictures but without scripts. */
export function sendResume(response: ServerResponse, page: string): void {
  send(response, 200, html, page, {
    'content-security-policy': `sandbox ${sandbox}; script-src 'none'; ${closed}; img-src http: https: data:; font-src data:`,
  });
}

/** The preview's own page. @param scriptHash hash of its only script */
export function sendShell(response: ServerResponse, page: string, scriptHash: string): void {
  send(response, 200, html, page, {
    'content-security-policy': `script-src '${scriptHash}'; ${closed}; connect-src 'self'; frame-src 'self'; img-src data:`,
  });
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** A page that shows a message as text. */
export function sendMessage(response: ServerResponse, status: number, message: string): void {
  send(response, status, html, messagePage(message), {
    'content-security-policy': closed,
    ...(status === 405 && { allow: methods.join(', ') }),
  });
}
