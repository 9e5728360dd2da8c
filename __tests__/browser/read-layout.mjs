// Prints the layout of PDFs as JSON, in the order of the files; lengths in points, from the upper left corner.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** @param {import('pdfjs-dist').PDFPageProxy} page */
async function readPage(page) {
  const { width, height } = page.getViewport({ scale: 1 });
  // The fonts are there when the drawing has been read. Characters stay as they are: ligatures must not hide.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const nameOf = (/** @type {string} */ fontName) => page.commonObjs.get(fontName).name;
  const fonts = [...new Set(texts.map(({ fontName }) => fontName))].map((fontName) => {
    const { name, missingFile, isType3Font } = page.commonObjs.get(fontName);
    return { name, embedded: !missingFile, type3: isType3Font };
  });
  const annotations = await page.getAnnotations();
  return {
    width,
    height,
    fonts,
    items: texts.map(({ str, transform, width, fontName, hasEOL }) => ({
      text: str,
      font: nameOf(fontName),
      size: Math.hypot(transform[2], transform[3]),
      left: transform[4],
      right: transform[4] + width,
      baseline: height - transform[5],
      endsLine: hasEOL,
    })),
    links: annotations.flatMap(({ url }) => (url ? [url] : [])),
  };
}

/** @param {string} file */
async function readLayout(file) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    pages.push(await readPage(await pdf.getPage(number)));
  }
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language } = /** @type {Record<string, unknown>} */ (info);
  const tagged = (await pdf.getMarkInfo())?.Marked === true;
  await pdf.loadingTask.destroy();
  return { title, language, tagged, pages };
}

const layouts = [];
for (const file of process.argv.slice(2)) layouts.push(await readLayout(file));
console.log(JSON.stringify(layouts));
