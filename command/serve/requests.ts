// Which requests are answered. Any page in the user's browser can send requests to this machine.
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  status: number;
  reason: string;
}

export const methods = ['GET', 'HEAD'];
const names = ['localhost', '127.0.0.1', '[::1]'];
/** The only path that links from other sites may open. */
const entrance = '/';

/** All rules, in order. */
const refusals: [applies: (request: IncomingMessage) => boolean, Refusal][] = [
  [
    ({ method = '' }) => !methods.includes(method),
    { status: 405, reason: 'The preview only accepts GET and HEAD requests.' },
  ],
  [
    // A site can point its own domain at this machine to be treated as this server (DNS rebinding).
    ({ headers, socket }) => !ownHosts(socket.localPort).includes(`${headers.host}`.toLowerCase()),
    { status: 421, reason: 'Wrong address: open the preview as localhost.' },
  ],
  [
    (request) => isForeign(request) && !isVisit(request),
    { status: 403, reason: 'The preview does not accept requests from other sites.' },
  ],
];

/**
 * Why a request is refused.
 * @returns null if it is allowed
 */
export function refusalOf(request: IncomingMessage): Refusal | null {
  return refusals.find(([applies]) => applies(request))?.[1] ?? null;
}

const ownHosts = (port: number | undefined): string[] =>
  names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));

/** Whether the request comes from another site; another port of this machine is also another site. */
function isForeign({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  const origin = headers.origin ?? `http://${headers.host}`;
  return !['none', 'same-origin'].includes(`${site}`) || origin !== `http://${headers.host}`;
}

/** Whether someone follows a link to the preview in a tab, not in a frame. */
function isVisit({ headers, url = '' }: IncomingMessage): boolean {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': target, origin } = headers;
  const path = url.replace(/\?.*/s, '');
  return mode === 'navigate' && target === 'document' && !origin && path === entrance;
}
