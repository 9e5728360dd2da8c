import { createServer, type Server } from 'node:http';
import type { Omission, ThemeOptions } from '../../index';
import type { Input } from '../input/input';
import { messageOf } from '../mistake';
import type { OptionFlags, Version } from '../options/chosen-options';
import type { Printer } from '../pdf/printer';
import { answersOf } from './answers';
import { drawingsOf, type Drawer } from './drawings';
import { keepPrinter } from './kept-printer';
import { readLive, type LiveResume } from './live-resume';
import { refusalOf } from './requests';
import { sendMessage } from './send';

/** What a preview needs. */
export interface PreviewParts extends Drawer {
  /** The path of the résumé. */
  path: string;
  flags: OptionFlags;
  read: () => Promise<Input>;
  inspect: (resume: unknown, options: ThemeOptions) => Omission[];
  versionsOf: (resume: unknown, options: ThemeOptions) => Version[];
  openPrinter: () => Promise<Printer>;
  /** Called with notes for the user. */
  onNote: (note: string) => void;
}

export interface Preview {
  live: LiveResume;
  /** Not listening yet. */
  server: Server;
  /** Stops everything, including the browser. */
  close(): Promise<void>;
}

/** Creates the server for a live preview of a résumé. */
export async function createPreview(parts: PreviewParts): Promise<Preview> {
  const live = await readLive(parts.read);
  const printer = keepPrinter(parts.openPrinter, parts.onNote);
  const answers = answersOf({
    ...parts,
    live,
    drawingOf: drawingsOf(live, parts),
    print: printer.print,
  });
  const server = createServer(async (request, response) => {
    const refusal = refusalOf(request);
    if (refusal) return sendMessage(response, refusal.status, refusal.reason);
    const [path = '', ...query] = (request.url ?? '').split('?');
    const answer = answers.get(path);
    if (!answer) return sendMessage(response, 404, 'Page not found.');
    try {
      await answer(response, new URLSearchParams(query.join('?')));
    } catch (error) {
      sendMessage(response, 500, messageOf(error));
    }
  });
  return {
    live,
    server,
    async close() {
      const closed = new Promise((done) => server.close(done));
      // Event streams never end on their own.
      server.closeAllConnections();
      await Promise.all([closed, printer.close()]);
    },
  };
}
