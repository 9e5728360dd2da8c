import { parametersOf, printParameters } from '../../../command/pdf/print-parameters';

test('without a word from a résumé: the theme’s own, on Letter where a page names no paper', async () => {
  expect(await printParameters({ basics: { name: 'Ada Example' } })).toEqual({
    paperWidth: 8.5,
    paperHeight: 11,
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    scale: 1,
    pageRanges: '',
    landscape: false,
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transparent: false,
  });
});

test('what a résumé may choose, and nothing else', async () => {
  const pdfRenderOptions = { format: 'A5', outline: false, path: '/tmp/harm', mediaType: 'screen' };
  const { paperWidth, generateDocumentOutline, ...more } = await printParameters({
    meta: { pdfRenderOptions },
  });
  expect({ paperWidth, generateDocumentOutline }).toEqual({
    paperWidth: 5.8268,
    generateDocumentOutline: false,
  });
  expect(Object.keys(more)).not.toContain('path');
});

test.each([
  [
    { format: 'a4', width: '1in' },
    { paperWidth: 8.2677, paperHeight: 11.6929 },
  ],
  [
    { width: '127mm', height: 960 },
    { paperWidth: 5, paperHeight: 10 },
  ],
  [{ width: '25.4cm' }, { paperWidth: 10, paperHeight: 11 }],
  [{ margin: { top: '1in', left: 48 } }, { marginTop: 1, marginLeft: 0.5, marginRight: 0 }],
  [
    { outline: true, tagged: false },
    { generateDocumentOutline: true, generateTaggedPDF: true },
  ],
  [{ tagged: false }, { generateDocumentOutline: false, generateTaggedPDF: false }],
  [{ omitBackground: true }, { transparent: true }],
  [
    { scale: 0.5, pageRanges: '1-2', landscape: true },
    { scale: 0.5, pageRanges: '1-2', landscape: true },
  ],
])('%j', (options, expected) => {
  expect(parametersOf(options)).toMatchObject(expected);
});
