import type { Printer } from '../pdf/printer';

/** Opens a printer for the first PDF and keeps it. */
export interface KeptPrinter {
  print: Printer['print'];
  /** Stops the browser, even if it is still starting. */
  close(): Promise<void>;
}

/**
 * Keeps one browser for all PDFs. One that was ended meanwhile is opened again. When printing fails, the browser may be
 * the reason: the next PDF gets another one.
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
      // Taken out: each is told once.
      printer.notes.splice(0).forEach((note) => onNote(note));
      return pdf;
    } catch (error) {
      await forget();
      throw error;
    }
  };
  return { print, close };
}
