// Whose requests are answered. Any page in the user's browser can ask an address of this machine.
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  status: number;
  reason: string;
}

export const methods = ['GET', 'HEAD'];
const names = ['localhost', '127.0.0.1', '[::1]'];
/** Where a link of another site may lead. */
const entrance = '/';

/** Every rule, in the order in which it is asked. */
const refusals: [applies: (request: IncomingMessage) => boolean, Refusal][] = [
  [
    ({ method = '' }) => !methods.includes(method),
    { status: 405, reason: 'The preview only accepts GET and HEAD requests.' },
  ],
  [
    // A site can give this machine a name of its own, to be taken for its server.
    ({ headers, socket }) => !ownHosts(socket.localPort).includes(`${headers.host}`.toLowerCase()),
    { status: 421, reason: 'Wrong address: open the preview as localhost.' },
  ],
  [
    (request) => isForeign(request) && !isVisit(request),
    { status: 403, reason: 'The preview does not accept requests from other sites.' },
  ],
];

/**
 * Why a request is not answered.
 * @returns null when it is answered
 */
export function refusalOf(request: IncomingMessage): Refusal | null {
  return refusals.find(([applies]) => applies(request))?.[1] ?? null;
}

const ownHosts = (port: number | undefined): string[] =>
  names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));

/** Whether the page of another site asks; another port of this machine is another site, too. */
function isForeign({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  const origin = headers.origin ?? `http://${headers.host}`;
  return !['none', 'same-origin'].includes(`${site}`) || origin !== `http://${headers.host}`;
}

/** Whether somebody follows a link to the preview, in a tab and not in a frame. */
function isVisit({ headers, url = '' }: IncomingMessage): boolean {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': target, origin } = headers;
  const path = url.replace(/\?.*/s, '');
  return mode === 'navigate' && target === 'document' && !origin && path === entrance;
}
