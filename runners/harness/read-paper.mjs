// Prints the pages of a PDF as JSON: size in millimetres, texts with positions and fonts, and what is painted.
import { readFileSync } from 'node:fs';
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [file = ''] = process.argv.slice(2);
const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
const millimetres = (/** @type {number} */ points) => Math.round((points / 72) * 254) / 10;
const names = Object.fromEntries(Object.entries(OPS).map(([name, code]) => [code, name]));

const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  /** @type {Record<string, number>} */
  const paints = {};
  /** @type {Set<string>} */
  const fonts = new Set();
  fnArray.forEach((code, index) => {
    const [first] = argsArray[index] ?? [];
    if (code === OPS.setFont) fonts.add(first);
    const paint = { [OPS.constructPath]: names[first], [OPS.setFillRGBColor]: first }[code];
    if (paint) paints[paint] = (paints[paint] ?? 0) + 1;
  });
  const { items } = await page.getTextContent();
  pages.push({
    width: millimetres(width),
    height: millimetres(height),
    paints,
    fonts: [...fonts].map((id) => {
      const font = page.commonObjs.get(id);
      // Removes the six letters before the + that identify the subset, because they differ between files.
      return {
        name: font.name.replace(/^[A-Z]{6}\+/, ''),
        type: font.type,
        embedded: !font.missingFile,
      };
    }),
    texts: items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }]
        : [],
    ),
  });
}
console.log(JSON.stringify(pages));
