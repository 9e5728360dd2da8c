// Prints the pages of a PDF as JSON: size in millimetres, text in the order of the file, and links.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [file = ''] = process.argv.slice(2);
const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
const millimetres = (/** @type {number} */ points) => Math.round((points / 72) * 254) / 10;

const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations();
  pages.push({
    width: millimetres(width),
    height: millimetres(height),
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    links: annotations.map(({ url }) => url).filter(Boolean),
  });
}
console.log(JSON.stringify(pages));
