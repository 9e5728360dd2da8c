import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { messageOf } from '../mistake';
import { NoBrowser } from './no-browser';
import { withInfo } from './pdf-info';
import { namedBrowser, otherBrowsers, type Place } from './places.mjs';
import { printPage } from './print-page';
import { printParameters } from './print-parameters';
import { startBrowser, type StartedBrowser } from './start-browser';
import { thisMachine } from './this-machine.mjs';
import { within } from './time-limit';

export { NoBrowser };

/** An open browser that prints pages one after another. */
export interface Printer {
  /** Name and path: `Google Chrome 131 (/usr/bin/google-chrome)`. */
  name: string;
  /** Messages for the user, such as that the browser runs without its sandbox, or that a photo is missing in a PDF. */
  notes: string[];
  /** Whether it can still print: the browser may have exited. */
  isOpen(): boolean;
  /**
   * @param html a page of the theme
   * @param resume its résumé, for its `meta.pdfRenderOptions`
   * @returns a PDF with the page's paper, tags, outline, title, language, author and subject
   * @throws {Error} with a message of one line: the browser exited, or took too long and was stopped. This printer can
   *   then no longer print.
   */
  print(html: string, resume: unknown): Promise<Uint8Array>;
  /** Stops the browser and removes its files. */
  close(): Promise<void>;
}

/** Time limits for the browser, in seconds. */
const usualLimits = { start: 30, print: 60 };

/**
 * Starts the first browser that works: CHROME_PATH, or an installed Chrome, Chromium, Edge or Brave.
 * It is stopped when the process ends. While it is open, SIGINT, SIGTERM and SIGHUP exit with the usual codes.
 * @throws {NoBrowser}
 */
export async function openPrinter(limits = usualLimits): Promise<Printer> {
  const failures: string[] = [];
  for (const place of candidates()) {
    try {
      return printerOf(await startBrowser(place, limits.start), limits.print);
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  throw new NoBrowser(failures);
}

/** The browsers to try. @throws {NoBrowser} if the named one does not exist */
function candidates(): Place[] {
  try {
    const named = namedBrowser(thisMachine);
    return named ? [named] : withoutDoubles(otherBrowsers(thisMachine));
  } catch (error) {
    throw new NoBrowser([messageOf(error)]);
  }
}

/** On many Linux systems, one browser has several names; all snaps share one file. */
function withoutDoubles(places: Place[]): Place[] {
  const byFile = new Map<string, Place>();
  for (const place of places) {
    const real = realpathSync(place.executablePath);
    const file = basename(real) === 'snap' ? place.executablePath : real;
    if (!byFile.has(file)) byFile.set(file, place);
  }
  return [...byFile.values()];
}

function printerOf({ pipe, end, name, notes }: StartedBrowser, seconds: number): Printer {
  return {
    name,
    notes,
    isOpen: () => !pipe.isBroken,
    async print(html, resume) {
      const tell = (note: string) => void notes.push(note);
      const work = printParameters(resume).then((chosen) => printPage(pipe, html, chosen, tell));
      const late = `it took longer than ${seconds} s and was stopped`;
      try {
        return withInfo(await within(seconds, work, late, end), html);
      } catch (error) {
        throw new Error(`${name} could not make the PDF: ${messageOf(error)}`, { cause: error });
      }
    },
    close: () => end(new Error('it was closed')),
  };
}
