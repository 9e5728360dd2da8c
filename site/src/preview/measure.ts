import { guarded } from './guarded';
import { onSheets, paperOf } from './sheets';

/** The length of a page on paper. */
export interface Measure {
  /** The number of sheets. */
  pages: number;
  /** The used share of the last sheet's height, from 0 to 1. */
  lastPage: number;
}

/** Measures pages in a hidden frame without scripts. */
export interface Ruler {
  onPaper(html: string): Promise<Measure>;
  /** The height of a page on a screen of this width, in CSS pixels. */
  onScreen(html: string, width: number): Promise<number>;
}

/** Timeout for loading a page, in milliseconds. */
const patience = 5_000;

export function createRuler(host: HTMLElement): Ruler {
  const frame = document.createElement('iframe');
  // The frame needs the site's origin to be measured. Scripts stay disabled.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.className = 'ruler';
  frame.title = 'Measures the page';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.inert = true;
  host.append(frame);

  let last: Promise<unknown> = Promise.resolve();
  /** Measures pages one after the other. */
  const inTurn = <T>(html: string, width: number, read: (page: Document) => T): Promise<T> => {
    const next = last.then(async () => {
      await load(frame, html, width);
      return read(frame.contentDocument!);
    });
    last = next.catch(() => undefined);
    return next;
  };

  return {
    onPaper(html) {
      const { width, height, gap, room, margins } = paperOf(html);
      return inTurn(onSheets(html), width, (page) => {
        const bottom = bottomOf(page);
        const pages = Math.max(1, Math.ceil((bottom + gap) / (height + gap)));
        const used = bottom - (pages - 1) * (height + gap) - margins[0];
        return { pages, lastPage: Math.min(1, Math.max(0, used / room)) };
      });
    },
    onScreen: (html, width) =>
      inTurn(html, width, (page) => Math.ceil(page.documentElement.getBoundingClientRect().height)),
  };
}

async function load(frame: HTMLIFrameElement, html: string, width: number): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    frame.onload = () => resolve();
    setTimeout(resolve, patience);
  });
  frame.style.width = `${Math.ceil(width)}px`;
  frame.srcdoc = guarded(html);
  await loaded;
  await frame.contentDocument!.fonts.ready;
}

/** The bottom of the last element of a page. */
function bottomOf(page: Document): number {
  let bottom = 0;
  for (const element of page.body.querySelectorAll('*')) {
    for (const box of element.getClientRects()) bottom = Math.max(bottom, box.bottom);
  }
  return bottom;
}
