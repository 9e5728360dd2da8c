import type { Printer } from '../pdf/printer';

/** Opens a printer for the first PDF and keeps it. */
export interface KeptPrinter {
  print: Printer['print'];
  /** Stops the browser, even if it is still starting. */
  close(): Promise<void>;
}

/**
 * Keeps one browser for all PDFs and reopens it if it exited. If printing fails, the browser may be the reason, so the
 * next PDF gets a new one.
 * @param open starts a browser
 * @param onNote called with notes about the browser for the user
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

  const print: Printer['print'] = async (html, resume) => {
    const isNew = !kept;
    const opening = (kept ??= open());
    const forget = async () => {
      if (kept === opening) await close().catch(() => {});
    };
    try {
      const printer = await opening;
      if (!isNew && !printer.isOpen()) {
        await forget();
        return await print(html, resume);
      }
      const pdf = await printer.print(html, resume);
      // Removed from the list, so that each note is shown once.
      printer.notes.splice(0).forEach((note) => onNote(note));
      return pdf;
    } catch (error) {
      await forget();
      throw error;
    }
  };
  return { print, close };
}
