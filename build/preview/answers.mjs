import { drawLive } from './drawing.mjs';
import { onePrint } from './one-print.mjs';
import { messagePage, pdfPage } from './pages.mjs';
import { printPdf } from './pdf.mjs';
import { send, sendPage } from './send.mjs';

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * What the preview answers, by address.
 * @param {string} resumePath
 * @returns {Map<string, (response: Response) => void | Promise<void>>}
 */
export function previewAnswers(resumePath) {
  /** The open pages, each with a line that never ends. @type {Set<Response>} */
  const pages = new Set();
  const { latest, revision } = drawLive(resumePath, () => pages.forEach(tellRevision));
  /** @param {Response} page */
  const tellRevision = (page) => page.write(`data: ${revision()}\n\n`);
  const print = onePrint(printDrawing);

  return new Map(
    Object.entries({
      '/': async (response) => {
        // Taken together: a page with a later one's number would never be told to reload.
        const [shown, drawing] = [revision(), await latest()];
        const [status, html] =
          'mistake' in drawing ? [500, messagePage(drawing.mistake)] : [200, drawing.html];
        sendPage(response, status, html, shown);
      },
      '/pdf': (response) => sendPage(response, 200, pdfPage(revision()), revision()),
      '/resume.pdf': async (response) => {
        const pdf = await print(await latest());
        send(response, 200, pdf, { 'content-type': 'application/pdf' });
      },
      '/changes': (response) => {
        response.writeHead(200, {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
        });
        if (response.req.method === 'HEAD') return void response.end();
        pages.add(response.on('close', () => pages.delete(response)));
        tellRevision(response);
      },
    }),
  );
}

/** @param {import('./drawing.mjs').Drawing} drawing */
async function printDrawing(drawing) {
  if ('mistake' in drawing) throw new Error(drawing.mistake);
  return printPdf(drawing.html, drawing.pdfOptions);
}
