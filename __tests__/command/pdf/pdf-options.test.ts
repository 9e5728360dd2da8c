import { pdfOptionsOf } from '../../../command/pdf/pdf-options';

const optionsOf = (pdfRenderOptions: unknown) => pdfOptionsOf({ meta: { pdfRenderOptions } });

test('paper, margins and scale pass', () => {
  const options = {
    format: 'Letter',
    width: '210mm',
    height: 1122.5196850394,
    margin: { top: 0, right: '1in', bottom: '1.5cm', left: '20px' },
    scale: 0.8,
    pageRanges: '1-2, 4',
    landscape: true,
    printBackground: false,
    preferCSSPageSize: false,
    omitBackground: true,
    outline: true,
    tagged: false,
  };
  expect(optionsOf(options)).toEqual(options);
});

test('a path to write to, markup, a timeout and what nobody knows do not pass', () => {
  const harmful = {
    path: '/tmp/harm',
    displayHeaderFooter: true,
    headerTemplate: '<script>alert(1)</script>',
    footerTemplate: '<img src="http://127.0.0.1/">',
    timeout: 0,
    waitForFonts: false,
    mediaType: 'screen',
    toString: 'x',
    margin: { top: '1cm', path: '/tmp/harm', toString: 'x' },
  };
  expect(optionsOf(harmful)).toEqual({ margin: { top: '1cm' } });
  expect(optionsOf(JSON.parse('{ "__proto__": { "path": "/tmp/harm", "scale": 1 } }'))).toEqual({});
});

test.each([
  ['format', ['A7', 'constructor', '__proto__', 4, ['A4'], { toLowerCase: 1 }]],
  ['width', ['0', 0, -5, '1em', 'wide', '1e3in', NaN, Infinity, 1e308, '99999999', ['10in'], {}]],
  ['height', ['0.5in', '201in', '', ' ', true, '10in\n', { toString: null }]],
  ['margin', ['1cm', 5, [1, 2], { top: 'none', left: -1, right: {}, bottom: null }, null]],
  ['scale', [0, 0.05, 2.1, -1, '1', NaN, Infinity, null, []]],
  ['pageRanges', [1, ['1'], 'all', '1;2', '1-2-3', `1${',1'.repeat(50_000)}x`, '\n1']],
  ['landscape', [1, 'true', null, {}]],
])('a value of %s that a browser would refuse is left out', (name, values) => {
  for (const value of values) {
    expect({ value, options: optionsOf({ scale: 1, [name]: value }) }).toEqual({
      value,
      options: name === 'scale' ? {} : { scale: 1 },
    });
  }
});

test.each([
  undefined,
  null,
  'text',
  7,
  [],
  {},
  { meta: null },
  { meta: 'pdfRenderOptions' },
  { meta: [] },
  { meta: { pdfRenderOptions: null } },
  { meta: { pdfRenderOptions: 'path' } },
  { meta: { pdfRenderOptions: [{ path: 'x' }] } },
])('%j has no options for its PDF', (resume) => {
  expect(pdfOptionsOf(resume)).toEqual({});
});
