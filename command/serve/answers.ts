import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { Omission, ThemeOptions } from '../../index';
import { Mistake } from '../mistake';
import type { OptionFlags, Version } from '../options/chosen-options';
import type { Printer } from '../pdf/printer';
import { accountOf, type Account } from './account';
import { choiceOf, chosenNames, type Choice } from './choice';
import type { Drawing, Drawn } from './drawings';
import { sendRevisions } from './event-stream';
import type { LiveResume } from './live-resume';
import { onePrint } from './one-print';
import { picksOf } from './pickers';
import { send, sendJson, sendMessage, sendResume, sendShell } from './send';
import { shellPage, shellScriptHash } from './shell/page';

type Answer = (response: ServerResponse, query: URLSearchParams) => void | Promise<void>;

export interface AnswerParts {
  path: string;
  flags: OptionFlags;
  live: LiveResume;
  drawingOf: (choice: Choice) => Drawn;
  inspect: (resume: unknown, options: ThemeOptions) => Omission[];
  versionsOf: (resume: unknown, options: ThemeOptions) => Version[];
  print: Printer['print'];
}

/** Request handlers by path. The query selects the version of the résumé. */
export function answersOf(parts: AnswerParts): Map<string, Answer> {
  const { path, flags, live } = parts;
  const file = basename(path);
  // Show only the file name instead of the full path.
  const named = (words: string) => words.replaceAll(path, () => file);
  const drawingOf = (choice: Choice) => {
    const { drawing, mistake } = parts.drawingOf(choice);
    return { drawing, mistake: named(mistake) };
  };
  const print = onePrint(({ html, input }: Drawing) => parts.print(html, input.resume));
  const accounts = new WeakMap<Drawing, Account>();
  const accountOfDrawing = (drawing: Drawing) => {
    const known = accounts.get(drawing);
    const account = known ?? accountOf(parts.inspect(drawing.input.resume, drawing.options));
    if (!known) accounts.set(drawing, account);
    return account;
  };
  const versionsOf = (drawing: Drawing | null) => (given: ThemeOptions) => {
    const { variant: _, language: __, ...options } = drawing?.options ?? {};
    return drawing ? parts.versionsOf(drawing.input.resume, { ...options, ...given }) : [];
  };
  const chosenBy = (query: URLSearchParams) => choiceOf(query, flags);

  const answers: Record<string, Answer> = {
    '/': (response) => sendShell(response, shellPage, shellScriptHash),
    '/page': (response, query) => {
      const { drawing, mistake } = drawingOf(chosenBy(query));
      if (drawing) sendResume(response, drawing.html);
      else sendMessage(response, 500, mistake);
    },
    '/resume.pdf': async (response, query) => {
      const choice = chosenBy(query);
      const { drawing, mistake } = drawingOf(choice);
      if (!drawing) throw new Mistake(mistake);
      send(response, 200, 'application/pdf', await print(choice.key, drawing));
    },
    '/account': (response, query) => {
      const choice = chosenBy(query);
      const { drawing, mistake } = drawingOf(choice);
      const chosen = chosenNames.map((name) => [name, choice.flags[name] ?? '']);
      sendJson(response, {
        file,
        mistake,
        marks: marksOf(drawing, live.revision),
        isOld: mistake !== '' && drawing !== null,
        notes: drawing?.input.notes.map(named) ?? [],
        chosen: Object.fromEntries(chosen),
        picks: picksOf(versionsOf(drawing), choice.flags),
        account: drawing ? accountOfDrawing(drawing) : accountOf([]),
      });
    },
    '/changes': (response) => sendRevisions(response, live),
  };
  return new Map(Object.entries(answers));
}

/** Changes when the page or the PDF must be reloaded. */
const marksOf = (drawing: Drawing | null, revision: string) => ({
  page: drawing ? createHash('sha1').update(drawing.html).digest('base64') : revision,
  paper: drawing ? String(drawing.number) : revision,
});
