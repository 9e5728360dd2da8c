import { personIn, stemOf } from './stem';

/** The Content Security Policy while printing: no requests and no scripts. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** A page with that policy. */
export const confined = (html: string): string =>
  html.replace(
    /<head>/i,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );

/** Whether a page has external pictures, which are not loaded. */
export const hasFarPictures = (html: string): boolean => /<img\b[^>]*\ssrc="(?!data:)/i.test(html);

let last: HTMLIFrameElement | undefined;

async function framed(html: string): Promise<HTMLIFrameElement> {
  last?.remove();
  const frame = document.createElement('iframe');
  last = frame;
  frame.className = 'print-frame';
  frame.title = 'Page to print';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // No scripts. The same origin, so that this page can call `print`.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = confined(html);
  document.body.append(frame);
  await loaded;
  const { fonts, images } = frame.contentDocument!;
  await fonts.ready;
  await Promise.all([...images].map((image) => image.decode().catch(() => {})));
  return frame;
}

/** Opens the browser's print dialog; a PDF gets the person's name as its file name. */
export async function print(html: string): Promise<void> {
  const frame = await framed(html);
  const inside = frame.contentWindow!;
  const { title } = document;
  // Some browsers name the PDF after the frame, others after this page.
  document.title = inside.document.title = stemOf(personIn(html));
  const restore = () => (document.title = title);
  inside.addEventListener('afterprint', restore, { once: true });
  // For browsers without that event.
  window.addEventListener('focus', restore, { once: true });
  inside.focus();
  inside.print();
}
