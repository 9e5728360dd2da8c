import type { ServerResponse } from 'node:http';
import type { LiveResume } from './live-resume';

/** Reconnect delay, in milliseconds. */
const retry = 500;

/** Sends the revision now and after every save. The response never ends, except for HEAD. */
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
