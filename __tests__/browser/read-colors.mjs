// Prints the pages of PDFs as JSON: the colour that covers a whole page, and those of the texts in its bottom margin.
import { readFileSync } from 'node:fs';
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The height of the margin, in points. */
const [foot = '0', ...files] = process.argv.slice(2);

/** Left, bottom, right and top of a box. @param {number[]} matrix @param {number[]} box @returns {[number, number, number, number]} */
const bounds = (matrix, [left = 0, top = 0, right = 0, bottom = 0]) => {
  const [one, other] = [
    [left, top],
    [right, bottom],
  ];
  for (const corner of [one, other]) Util.applyTransform(corner, matrix);
  const [[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]] = [one, other];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
};

/** @param {string} file */
async function readPages(file) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { fnArray, argsArray } = await page.getOperatorList();
    let [matrix, fill, text] = [[1, 0, 0, 1, 0, 0], '#000000', [1, 0, 0, 1, 0, 0]];
    /** @type {[number[], string][]} */
    const saved = [];
    const read = { ground: '#ffffff', foot: /** @type {string[]} */ ([]) };
    fnArray.forEach((operator, index) => {
      const args = argsArray[index];
      if (operator === OPS.save) saved.push([matrix, fill]);
      if (operator === OPS.restore) [matrix, fill] = saved.pop() ?? [matrix, fill];
      if (operator === OPS.transform) matrix = Util.transform(matrix, args);
      if (operator === OPS.setFillRGBColor) [fill] = args;
      if (operator === OPS.setTextMatrix) text = Object.values(args[0]);
      if (operator === OPS.constructPath && args[2]) {
        const [left, bottom, right, top] = bounds(matrix, Object.values(args[2]));
        // The last pixel of a page is not a whole one.
        if (left <= 0 && bottom <= 1 && right >= width - 1 && top >= height - 1) read.ground = fill;
      }
      if (operator === OPS.showText) {
        const [, bottom] = bounds(Util.transform(matrix, text), [0, 0, 0, 0]);
        if (bottom < Number(foot)) read.foot.push(fill);
      }
    });
    pages.push(read);
  }
  return pages;
}

console.log(JSON.stringify(await Promise.all(files.map(readPages))));
