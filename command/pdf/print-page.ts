import { setTimeout } from 'node:timers/promises';
import { Refusal, type Pipe, type Told } from './pipe';
import type { PrintParameters } from './print-parameters';

/** Milliseconds between checks whether a page is loaded, and until it is printed without missing pictures. */
const [interval, patience] = [20, 15_000];

type Send = (method: string, params?: Record<string, unknown>) => Promise<any>;

/**
 * Prints a document in a new tab, with scripts disabled and no network access except for pictures.
 * @param tell called with a note about what is missing in the PDF
 * @returns the PDF as the browser writes it
 */
export async function printPage(
  pipe: Pipe,
  html: string,
  { transparent, ...parameters }: PrintParameters,
  tell: (note: string) => void = () => {},
): Promise<Uint8Array> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const send: Send = (method, params) => pipe.send(method, params, sessionId);
  const quiet = pipe.listen((told) => {
    if (told.sessionId === sessionId) listeners[told.method]?.(told, send, pipe);
  });
  try {
    await send('Inspector.enable');
    await send('Emulation.setScriptExecutionDisabled', { value: true });
    await send('Emulation.setEmulatedMedia', { media: 'print' });
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    if (transparent) {
      const color = { r: 0, g: 0, b: 0, a: 0 };
      await send('Emulation.setDefaultBackgroundColorOverride', { color });
    }
    if (!(await show(send, html)))
      tell('The photo did not load in time and is missing from the PDF.');
    return await printed(send, parameters);
  } finally {
    quiet();
    // If the browser is gone, so is the page.
    await pipe.send('Target.closeTarget', { targetId }).catch(() => {});
  }
}

/** Handlers for the browser's events. */
const listeners: Record<string, (told: Told, send: Send, pipe: Pipe) => void> = {
  'Fetch.requestPaused': ({ params: { requestId, resourceType } }, send) => {
    const answered =
      resourceType === 'Image'
        ? send('Fetch.continueRequest', { requestId })
        : send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    answered.catch(() => {});
  },
  'Inspector.targetCrashed': (_, __, pipe) => pipe.fail(new Error('its page crashed')),
};

/** A document set over the protocol counts as complete even while its pictures are loading, so check those too. */
const isLoaded =
  "document.readyState === 'complete' && [...document.images].every(({ complete }) => complete)";

/** Shows a document and waits for pictures and fonts. @returns whether all of them loaded */
async function show(send: Send, html: string): Promise<boolean> {
  await send('Page.enable');
  const { frameTree } = await send('Page.getFrameTree');
  await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  // Poll: the load event may fire before we can listen for it.
  const last = Date.now() + patience;
  let isWhole = true;
  while (!(await evaluated(send, isLoaded))) {
    await setTimeout(interval);
    if (!isWhole || Date.now() < last) continue;
    isWhole = false;
    await send('Page.stopLoading');
  }
  await evaluated(send, 'document.fonts.ready.then(() => true)');
  return isWhole;
}

/** Runs only our own script; scripts of the page are disabled. */
async function evaluated(send: Send, expression: string): Promise<unknown> {
  const { result } = await send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

async function printed(send: Send, parameters: Omit<PrintParameters, 'transparent'>) {
  const print = (given: object) =>
    send('Page.printToPDF', { ...given, transferMode: 'ReturnAsStream' });
  const { stream } = await print(parameters).catch((error) => {
    // The outline is experimental, so printing falls back to a PDF without it.
    if (!(error instanceof Refusal && parameters.generateDocumentOutline)) throw error;
    return print({ ...parameters, generateDocumentOutline: false });
  });
  const parts: Buffer[] = [];
  for (let eof = false; !eof;) {
    const part = await send('IO.read', { handle: stream });
    parts.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'latin1'));
    eof = part.eof;
  }
  return Buffer.concat(parts);
}
