// The smallest web server that will do: this folder, to this machine only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};
const port = Number(process.argv[2] ?? 8080);

createServer(async (request, response) => {
  // A URL cannot climb out of the folder: its dots are resolved before they are a path.
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = `.${decodeURI(pathname)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  try {
    const body = await readFile(new URL(file, import.meta.url));
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end('Not found');
  }
})
  .on('error', (error) => {
    const inUse = `Port ${port} is in use. Take another: npm start -- ${port + 1}`;
    console.error(error.code === 'EADDRINUSE' ? inUse : error.message);
    process.exit(1);
  })
  .listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));
