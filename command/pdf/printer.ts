import { Mistake } from '../mistake';

/** A browser that is open, and prints pages one after the other. */
export interface Printer {
  /** Which one it is, in words: `Google Chrome 131 (/usr/bin/google-chrome)`. */
  name: string;
  /** What the user should know of how it was started, in lines: that it runs without its sandbox. */
  notes: string[];
  /**
   * @param html a page of the theme
   * @param resume its résumé, for the `meta.pdfRenderOptions` that may be chosen there
   * @returns a PDF with the page's paper, tags, outline, title, language, author and subject
   */
  print(html: string, resume: unknown): Promise<Uint8Array>;
  /** Ends the browser and removes what it wrote. */
  close(): Promise<void>;
}

/** There is no browser that could print. Its message says in one line how to get a PDF. */
export class NoBrowser extends Mistake {}

/**
 * Starts the first browser that can be started: CHROME_PATH, or an installed Chrome, Chromium, Edge or Brave.
 * @throws {NoBrowser}
 */
export async function openPrinter(): Promise<Printer> {
  throw new NoBrowser('not built yet');
}
