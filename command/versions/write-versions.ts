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
 * Writes the files of every version and prints their names to standard output. Without a browser, it still writes the
 * pages.
 * @throws {Mistake} if a file would overwrite the résumé
 * @returns the exit code: 1 if a PDF failed for a reason other than a missing browser, or if only PDFs were requested
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
  // PDFs first: if a viewer has locked an old one, the old page also stays.
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

/** A path relative to the current folder. */
const here = (path: string): string => harmless(relative('', path));

/** A file's path relative to the current folder, its size and its number of pages. */
function described([path, content]: File): string {
  const size = `${Math.ceil(Buffer.byteLength(content) / 1024)} kB`;
  const pages = typeof content === 'string' ? 0 : pagesIn(content);
  const counted = pages ? `, ${pages} page${pages > 1 ? 's' : ''}` : '';
  return `${here(path)} (${size}${counted})`;
}
