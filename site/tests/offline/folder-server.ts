// Own code, because it records every request, and serves another folder while it runs.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A folder below an address, as GitHub Pages serves it; nothing that it gives may be cached. */
export interface FolderServer {
  address: string;
  /** Every path that was asked for. */
  asked: string[];
  /** Gives the files of another folder from now on. */
  move(folder: string): void;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** @param base the path that the folder stands below, with a slash at either end */
export async function serveFolder(folder: string, base: string): Promise<FolderServer> {
  const asked: string[] = [];
  let from = folder;
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    asked.push(path);
    const file = path.startsWith(base) ? path.slice(base.length) || 'index.html' : '\0';
    const bytes = await readFile(join(from, file)).catch(() => undefined);
    response.writeHead(bytes ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    asked,
    move(other) {
      from = other;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
