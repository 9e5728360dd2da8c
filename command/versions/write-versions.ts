import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { messageOf } from '../mistake';
import type { Input } from '../input/input';
import type { Version } from '../options/chosen-options';
import { checkNotOver } from '../output/not-over';
import type { Outputs } from '../output/outputs';
import { progressOn } from '../output/progress';
import { say, sayMistake, sayNote } from '../output/say';
import { harmless, shown } from '../output/printable';
import { writeTogether } from '../output/write-together';
import { NoBrowser, type Printer } from '../pdf/printer';
import { readTheme } from '../theme';
import { pagesIn } from './pages-in';

type File = [path: string, content: string | Uint8Array];

/**
 * Writes the files of every version, and tells of each on the standard output. Where no browser prints, the pages are
 * written all the same.
 * @throws {Mistake} when a file would take the place of the résumé
 * @returns 0, or 1 where a PDF failed, or was the one thing that was asked for
 */
export async function writeVersions(
  { resume, path: input }: Pick<Input, 'resume' | 'path'>,
  versions: readonly Version[],
  { base, kinds }: Outputs,
): Promise<number> {
  const paths = versions.map(({ name }) => (name ? `${base}.${name}` : base));
  checkNotOver(
    input,
    paths.flatMap((path) => kinds.map((kind) => `${path}.${kind}`)),
  );
  const { render } = await readTheme();
  const progress = progressOn(process.stderr);
  const pages = versions.map(({ name, options }, at) => {
    progress.step(`Rendering ${shown(name) || 'the page'}`);
    return { path: paths[at]!, html: render(resume, options) };
  });
  const papers: File[] = [];
  let failure: unknown;
  let printer: Printer | null = null;
  try {
    if (kinds.includes('pdf')) {
      progress.step('Starting a browser');
      const { openPrinter } = await import('../pdf/printer');
      printer = await openPrinter();
      for (const { path, html } of pages) {
        progress.step(`Printing ${here(path)}.pdf`);
        papers.push([`${path}.pdf`, await printer.print(html, resume)]);
      }
    }
  } catch (error) {
    failure = error;
  } finally {
    await printer?.close();
    progress.end();
  }
  const sites = kinds.includes('html')
    ? pages.map(({ path, html }): File => [`${path}.html`, html])
    : [];
  // The PDFs first: a viewer may hold an old one, and then the old page stays as well.
  const files = [...papers, ...sites];
  writeTogether(...files);
  for (const file of [...sites, ...papers]) console.log(described(file));
  if (printer && papers.length) {
    say(`Printed by ${printer.name}`);
    printer.notes.forEach(sayNote);
  }
  if (!failure) return 0;
  const told = failure instanceof NoBrowser && sites.length ? sayNote : sayMistake;
  told(`No PDF: ${messageOf(failure)}`);
  for (const { path } of pages.slice(papers.length)) {
    if (existsSync(`${path}.pdf`)) sayNote(`${here(path)}.pdf is an older version`);
  }
  return told === sayNote ? 0 : 1;
}

/** A path from here. */
const here = (path: string): string => harmless(relative('', path));

/** A file's path from here, its size and its pages. */
function described([path, content]: File): string {
  const size = `${Math.ceil(Buffer.byteLength(content) / 1024)} kB`;
  const pages = typeof content === 'string' ? 0 : pagesIn(content);
  const counted = pages ? `, ${pages} page${pages > 1 ? 's' : ''}` : '';
  return `${here(path)} (${size}${counted})`;
}
