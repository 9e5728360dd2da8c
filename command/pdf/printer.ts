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

/** A browser that is open, and prints pages one after the other. */
export interface Printer {
  /** Name and path: `Google Chrome 131 (/usr/bin/google-chrome)`. */
  name: string;
  /** What the user should know, in lines: that it runs without its sandbox, that a PDF is without its photo. */
  notes: string[];
  /** Whether it can still print: the browser may have exited. */
  isOpen(): boolean;
  /**
   * @param html a page of the theme
   * @param resume its résumé, for the `meta.pdfRenderOptions` that may be chosen there
   * @returns a PDF with the page's paper, tags, outline, title, language, author and subject
   * @throws {Error} of one line: the browser ended, or took too long and was ended. Then this printer prints no more.
   */
  print(html: string, resume: unknown): Promise<Uint8Array>;
  /** Stops the browser and removes its files. */
  close(): Promise<void>;
}

/** Seconds that the browser may take. */
const usualLimits = { start: 30, print: 60 };

/**
 * Starts the first browser that can be started: CHROME_PATH, or an installed Chrome, Chromium, Edge or Brave.
 * It ends with the process at the latest, which SIGINT, SIGTERM and SIGHUP end with the usual codes while it is open.
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

/** Many Linuxes have several names for one browser; snaps have one file for all of them. */
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
