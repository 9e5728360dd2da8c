import { drawLive } from './drawing.mjs';
import { messagePage, pdfPage, withReload } from './pages.mjs';
import { printPdf } from './pdf.mjs';

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * What the preview answers, by address.
 * @param {string} resumePath
 * @returns {Record<string, (response: Response) => void | Promise<void>>}
 */
export function previewAnswers(resumePath) {
  /** The open pages, each with a line that never ends. @type {Set<Response>} */
  const pages = new Set();
  const { latest, revision } = drawLive(resumePath, () => pages.forEach(tellRevision));
  /** @param {Response} page */
  const tellRevision = (page) => page.write(`data: ${revision()}\n\n`);

  return {
    '/': async (response) => {
      const drawing = await latest();
      const [status, html] =
        'mistake' in drawing ? [500, messagePage(drawing.mistake)] : [200, drawing.html];
      send(response, status, withReload(html, revision()));
    },
    '/pdf': (response) => send(response, 200, withReload(pdfPage(revision()), revision())),
    '/resume.pdf': async (response) => {
      const drawing = await latest();
      if ('mistake' in drawing) throw new Error(drawing.mistake);
      send(response, 200, await printPdf(drawing.html, drawing.pdfOptions), 'application/pdf');
    },
    '/changes': (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      pages.add(response.on('close', () => pages.delete(response)));
      tellRevision(response);
    },
  };
}

/** @param {Response} response @param {number} status @param {string | Uint8Array} body */
export function send(response, status, body, type = 'text/html; charset=utf-8') {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
