// Whose requests are answered. Any page in the user's browser can ask an address of this machine.

/** @typedef {{ status: number, reason: string }} Refusal */

export const methods = ['GET', 'HEAD'];
const names = ['localhost', '127.0.0.1', '[::1]'];
const pages = ['/', '/pdf'];

/** Every rule in the order in which it is asked. @type {[applies: (request: import('node:http').IncomingMessage) => boolean, Refusal][]} */
const refusals = [
  [
    ({ method = '' }) => !methods.includes(method),
    { status: 405, reason: 'The preview only shows: it takes GET and HEAD.' },
  ],
  [
    // Another name that leads here is one that a site gave this machine, to be taken for it.
    ({ headers, socket }) => !ownHosts(socket.localPort).includes(`${headers.host}`.toLowerCase()),
    { status: 421, reason: 'This is not the preview’s address: its name is localhost.' },
  ],
  [
    (request) => isForeign(request) && !isVisit(request),
    { status: 403, reason: 'The preview is for its own pages, not for those of others.' },
  ],
];

/**
 * Why a request is not answered; null: it is.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Refusal | null}
 */
export function refusalOf(request) {
  return refusals.find(([applies]) => applies(request))?.[1] ?? null;
}

/** @param {number | undefined} port */
const ownHosts = (port) =>
  names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));

/** Whether the page of another site asks, another port of this machine being one too. @param {import('node:http').IncomingMessage} request */
function isForeign({ headers }) {
  const site = headers['sec-fetch-site'] ?? 'none';
  const origin = headers.origin ?? `http://${headers.host}`;
  return !['none', 'same-origin'].includes(`${site}`) || origin !== `http://${headers.host}`;
}

/** Whether somebody follows a link to one of the two pages, in a tab and not in a frame. @param {import('node:http').IncomingMessage} request */
function isVisit({ headers, url = '' }) {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': target, origin } = headers;
  const path = url.replace(/\?.*/, '');
  return mode === 'navigate' && target === 'document' && !origin && pages.includes(path);
}
