import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readInput } from '../input/input';
import { Mistake } from '../mistake';
import { chosenOptions, everyVersion, type OptionFlags } from '../options/chosen-options';
import { say, sayNote } from '../output/say';
import { shown } from '../output/printable';
import { openPrinter } from '../pdf/printer';
import { openAddress } from '../serve/open-address';
import { listen, portOf } from '../serve/port';
import { createPreview } from '../serve/preview';
import { untilEnded } from '../serve/until-ended';
import { watchFile } from '../serve/watch';
import { readTheme } from '../theme';

export interface ServeFlags extends OptionFlags {
  port?: string;
  /** Opens the page in the default browser. */
  open?: boolean;
}

/**
 * Serves a live preview of a résumé until the process is stopped.
 * @throws {Mistake} if there is no file to watch, an option is invalid or the port is in use
 */
export async function serve(named: string | undefined, flags: ServeFlags): Promise<number> {
  const { port, open, ...options } = flags;
  const wanted = portOf(port);
  const path = await fileOf(named);
  const { inspect, render } = await readTheme();
  const preview = await createPreview({
    path,
    flags: options,
    read: () => readInput(path),
    optionsOf: chosenOptions,
    versionsOf: everyVersion,
    openPrinter,
    render,
    inspect,
    onNote: sayNote,
  });
  const { live } = preview;
  // Report wrong options right away, not only in the page.
  if (live.input) chosenOptions(live.input.resume, options);
  const address = `http://localhost:${await listen(preview.server, wanted)}/`;
  const unwatch = await watchFile(
    path,
    () => void live.reread(),
    () => sayNote('This machine does not report file changes: restart to see them.'),
  );

  if (live.mistake) sayNote(live.mistake);
  for (const line of live.input?.notes ?? []) sayNote(line);
  const instead = wanted.number && !address.endsWith(`:${wanted.number}/`);
  if (instead) sayNote(`Port ${wanted.number} is already in use; using the next free one.`);
  say(`${shown(path)}\n  ${address}\nPress Ctrl+C to stop.`);
  if (open) await openAddress(address, sayNote);

  await untilEnded();
  await Promise.all([unwatch(), preview.close()]);
  return 0;
}

/** The file to preview. A named file with errors is shown with its error until it is fixed. */
async function fileOf(named: string | undefined): Promise<string> {
  const pipe = 'serve cannot watch standard input: pass a file name, such as `serve resume.json`';
  if (named === '-') throw new Mistake(pipe);
  if (named && statSync(named, { throwIfNoEntry: false })?.isFile()) return resolve(named);
  const { path } = await readInput(named);
  if (!path) throw new Mistake(pipe);
  return path;
}
