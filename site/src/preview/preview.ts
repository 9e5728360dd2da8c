import { onSheets, sheetOf } from './sheets';

/** The page as its readers will see it. */
export interface Preview {
  /** Shows a page on sheets of paper, in place of the one before. */
  show(html: string): void;
}

/** Puts a preview into an element. Pages run no script there, and reach nothing of the site. */
export function createPreview(host: HTMLElement): Preview {
  const frame = document.createElement('iframe');
  frame.title = 'The page, on paper';
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  host.append(frame);
  return {
    show(html) {
      frame.style.width = `${Math.ceil(sheetOf(html).width)}px`;
      frame.srcdoc = onSheets(html);
    },
  };
}
