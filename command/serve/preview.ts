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

/** What a preview is made of. */
export interface PreviewParts extends Drawer {
  /** The résumé's file. */
  path: string;
  flags: OptionFlags;
  read: () => Promise<Input>;
  inspect: (resume: unknown, options: ThemeOptions) => Omission[];
  versionsOf: (resume: unknown, options: ThemeOptions) => Version[];
  openPrinter: () => Promise<Printer>;
  /** Is told what the user should know. */
  onNote: (note: string) => void;
}

export interface Preview {
  live: LiveResume;
  /** Listens nowhere yet. */
  server: Server;
  /** Ends all of it, the browser too. */
  close(): Promise<void>;
}

/** A live preview of a résumé: what it answers at each of its addresses. */
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
      // Event streams never end by themselves.
      server.closeAllConnections();
      await Promise.all([closed, printer.close()]);
    },
  };
}
