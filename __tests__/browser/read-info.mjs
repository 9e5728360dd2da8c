// Prints the metadata of PDFs as JSON, in the order of the files.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** @typedef {{ title: string, items: Outline }[]} Outline */

/** Titles, each followed by those below it. @param {Outline | null} outline @returns {unknown[]} */
const titles = (outline) =>
  (outline ?? []).flatMap(({ title, items }) => (items.length ? [title, titles(items)] : [title]));

/** @param {string} file */
async function readInfo(file) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const { Title, Author, Subject, Language } = /** @type {Record<string, unknown>} */ (info);
  const told = {
    Title,
    Author,
    Subject,
    Language,
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    outline: titles(await pdf.getOutline()),
    pages: pdf.numPages,
  };
  await pdf.loadingTask.destroy();
  return told;
}

const read = [];
for (const file of process.argv.slice(2)) read.push(await readInfo(file));
console.log(JSON.stringify(read));
