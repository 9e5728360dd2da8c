// `npm run export [résumé.json] [output]`: writes the page and the PDF with resumed, as its users do.
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pdf, render } from 'resumed';
import { launched } from './browser.mjs';
import { endOnSignals } from './ending.mjs';
import { withInfo } from './pdf-info.mjs';
import { pdfOptionsOf } from './pdf-options.mjs';
import { readResumeFile } from './resume-file.mjs';
import { limitTime } from './time-limit.mjs';
import { writeTogether } from './write-together.mjs';

const seconds = 60;
const theme = new URL('../dist/index.js', import.meta.url);
const moduleName = new URL('browser/for-resumed.mjs', import.meta.url).href;

try {
  const late = `The export took longer than ${seconds} s: nothing is written.`;
  limitTime(seconds, late, () => process.exit(1));
  await exportResume(parseArgs({ allowPositionals: true }).positionals);
} catch (error) {
  console.error(messageOf(error).replace(/\s*\n\s*/g, ' '));
  // resumed leaves its browser open when printing fails, and it ends with the process.
  process.exit(1);
}

/** @param {string[]} positionals */
async function exportResume([input = 'resume.json', output = '.']) {
  const resume = readResumeFile(input);
  if (!existsSync(theme)) throw new Error('The theme is not built yet: run `npm run build` first.');
  const loaded = await during('The theme does not load', () => import(theme.href));
  const html = await during('The theme failed', () => render(resume, loaded));
  // Not before: a render that does not come back would never hear of a signal.
  endOnSignals();
  // resumed hands all that it finds here to the browser.
  const chosen = { meta: { pdfRenderOptions: pdfOptionsOf(resume) } };
  const paper = await during('No PDF', () => pdf(html, chosen, loaded, { moduleName }));
  const base = outputBase(input, output);
  // The PDF first: a viewer may hold the old one, and then the old page stays as well.
  writeTogether([`${base}.pdf`, withInfo(paper, html)], [`${base}.html`, html]);
  console.log([described(`${base}.html`), described(`${base}.pdf`)].join('\n'));
  console.log(`Printed by ${launched?.executablePath} (${launched?.source})`);
}

/** The outputs' path without an ending. @param {string} input @param {string} output a folder or a name */
function outputBase(input, output) {
  const folder =
    /[\\/]$/.test(output) || statSync(output, { throwIfNoEntry: false })?.isDirectory();
  const name = basename(input).replace(/\.[^.]+$/, '');
  return resolve(folder ? join(output, name) : output.replace(/\.(html|pdf)$/i, ''));
}

/** @template T @param {string} failure @param {() => T | Promise<T>} work */
async function during(failure, work) {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${failure}: ${messageOf(error)}`);
  }
}

/** @param {string} path */
function described(path) {
  return `${path} (${Math.ceil(statSync(path).size / 1024)} kB)`;
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
