import type { ServerResponse } from 'node:http';
import type { LiveResume } from './live-resume';

/** A page that lost its server asks for it again after so many milliseconds. */
const retry = 500;

/** Tells an open page the revision, now and after every save. It never ends, but for HEAD. */
export function sendRevisions(response: ServerResponse, live: LiveResume): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (response.req.method === 'HEAD') return void response.end();
  const tell = () => response.write(`data: ${live.revision}\n\n`);
  response.on('close', live.onRevision(tell));
  response.write(`retry: ${retry}\n`);
  tell();
}
