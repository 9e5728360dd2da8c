import type { Printer } from '../pdf/printer';

/** A printer that is opened when the first PDF is asked for, and kept. */
export interface KeptPrinter {
  print: Printer['print'];
  /** Ends the browser, also one that is only starting. */
  close(): Promise<void>;
}

/**
 * Keeps one browser for all PDFs. When printing fails, the browser may be the reason: the next PDF gets another one.
 * @param open starts a browser
 * @param onNote is told what the user should know of the browser
 */
export function keepPrinter(
  open: () => Promise<Printer>,
  onNote: (note: string) => void,
): KeptPrinter {
  let kept: Promise<Printer> | null = null;
  const close = async () => {
    const closing = kept;
    kept = null;
    await (await closing?.catch(() => null))?.close();
  };

  return {
    close,
    async print(html, resume) {
      const isNew = !kept;
      const opening = (kept ??= open());
      try {
        const printer = await opening;
        if (isNew) for (const note of printer.notes) onNote(note);
        return await printer.print(html, resume);
      } catch (error) {
        if (kept === opening) await close().catch(() => {});
        throw error;
      }
    },
  };
}
