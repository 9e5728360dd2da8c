// `npm run serve [-- résumé.json --port 4321]`: the page and its PDF, drawn anew on every save.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { endOnSignals } from './ending.mjs';
import { previewAnswers } from './preview/answers.mjs';
import { refusalOf } from './preview/requests.mjs';
import { sendMessage } from './preview/send.mjs';

const usualPort = '4321';

try {
  const { resumePath, port } = readArguments();
  serve(resumePath, port);
  // npm would call an end by signal an error.
  endOnSignals(0);
} catch (error) {
  stop(messageOf(error));
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' } },
  });
  const resumePath = resolve(positionals[0] ?? 'resume.json');
  if (!existsSync(resumePath))
    throw new Error(`${resumePath} cannot be read: there is no such file`);
  const port = values.port ?? (process.env['PORT'] || usualPort);
  if (!/^\d+$/.test(port) || Number(port) > 65535)
    throw new Error(`${port} is not a port: take one up to 65535`);
  return { resumePath, port: Number(port) };
}

/** @param {string} resumePath @param {number} port 0 takes any that is free */
function serve(resumePath, port) {
  const answers = previewAnswers(resumePath);
  const server = createServer(async (request, response) => {
    const refusal = refusalOf(request);
    if (refusal) return sendMessage(response, refusal.status, refusal.reason);
    const answer = answers.get((request.url ?? '').replace(/\?.*/, ''));
    if (!answer) return sendMessage(response, 404, 'There is nothing at this address.');
    try {
      await answer(response);
    } catch (error) {
      sendMessage(response, 500, messageOf(error));
    }
  });
  server.on('error', (error) => stop(portMessage(port, error)));
  // The name, not an address: then we are where a browser that was told "localhost" looks first.
  server.listen(port, 'localhost', () => {
    const address = server.address();
    const home = `http://localhost:${typeof address === 'object' ? address?.port : port}/`;
    console.log(`${resumePath}\n  page  ${home}\n  PDF   ${home}pdf\nCtrl+C ends the preview.`);
  });
}

/** @param {number} port @param {NodeJS.ErrnoException} error */
function portMessage(port, { code, message }) {
  if (code !== 'EADDRINUSE') return `Port ${port} cannot be opened: ${message}`;
  const other = `npm run serve -- --port ${port + 1}`;
  return `Port ${port} is in use: end what listens there, or take another port: ${other}`;
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
