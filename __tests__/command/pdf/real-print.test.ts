import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../../index';
import { openPrinter, type Printer } from '../../../command/pdf/printer';
import { thisMachine } from '../../../command/pdf/this-machine.mjs';
import { testWithBrowser } from '../../build/small-project';
import { bundledEnv } from './bundled-env';

jest.setTimeout(60_000);

const root = join(__dirname, '../../..');
const sample = JSON.parse(readFileSync(join(root, 'resume.json'), 'utf8'));
const own = { ...process.env };

let folder: string;
let printer: Printer | undefined;
let server: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordinal-print-'));
});
afterEach(async () => {
  await printer?.close();
  server?.close();
  process.env = own;
  thisMachine.env = own;
  rmSync(folder, { recursive: true, force: true });
});

async function print(html: string, resume: unknown, name = 'ours.pdf'): Promise<string> {
  process.env = { ...own, ...bundledEnv() };
  thisMachine.env = process.env;
  printer ??= await openPrinter();
  const file = join(folder, name);
  writeFileSync(file, await printer.print(html, resume));
  return file;
}
afterEach(() => (printer = undefined));

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
const pagesOf = (
  file: string,
): { width: number; height: number; text: string; links: string[] }[] =>
  JSON.parse(node('__tests__/browser/read-pdf.mjs', file));
const infoOf = (file: string) => JSON.parse(node('__tests__/browser/read-info.mjs', file))[0];

testWithBrowser('the sample: the same pages as resumed’s, word for word', async () => {
  const html = render(sample);
  writeFileSync(join(folder, 'page.html'), html);
  const theirs = join(folder, 'theirs.pdf');
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { pathToFileURL } from 'node:url';
    import { pdf } from 'resumed';
    import { pdfRenderOptions } from './dist/index.js';
    const moduleName = pathToFileURL('build/browser/for-resumed.mjs').href;
    const html = readFileSync(process.argv[1], 'utf8');
    writeFileSync(process.argv[2], await pdf(html, {}, { pdfRenderOptions }, { moduleName }));`;
  node('--input-type=module', '--eval', script, join(folder, 'page.html'), theirs);
  const pages = pagesOf(await print(html, sample));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages).toEqual(pagesOf(theirs));
});

testWithBrowser('what the file says of itself, and its fonts', async () => {
  const resume = {
    basics: { name: 'Zoë Beispiel', label: 'Ingenieurin', summary: 'Baut **Brücken**.' },
    work: [{ name: 'Beispiel GmbH', position: 'Bauleiterin', startDate: '2020' }],
  };
  const file = await print(render(resume, { language: 'de' }), resume);
  expect(infoOf(file)).toEqual({
    Title: 'Zoë Beispiel – Ingenieurin',
    Author: 'Zoë Beispiel',
    Subject: 'Baut Brücken.',
    Language: 'de',
    tagged: true,
    outline: ['Zoë Beispiel', ['BERUFSERFAHRUNG', ['Bauleiterin']]],
    pages: 1,
  });
  const bytes = readFileSync(file, 'latin1');
  const fonts = [...bytes.matchAll(/\/FontName \/[A-Z]{6}\+(\w+)/g)].map(([, name]) => name);
  expect(fonts).toContain('OrdinalSans');
  expect(bytes.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
});

testWithBrowser('paper and pages that a résumé chooses, one print after the other', async () => {
  const html = render(sample);
  const chosen = (pdfRenderOptions: object) => ({ meta: { pdfRenderOptions } });
  const small = { width: '4in', height: '5in', preferCSSPageSize: false, pageRanges: '1-2' };
  const [first, ...others] = pagesOf(await print(html, chosen(small)));
  expect([first?.width, first?.height, others.length]).toEqual([101.6, 127, 1]);
  expect(pagesOf(await print(html, sample, 'second.pdf')).length).toBeGreaterThan(1);
  await expect(print(html, chosen({ pageRanges: '90' }))).rejects.toThrow(
    /^\S.* \d+ \(.+\) could not make the PDF: Page range exceeds page count$/,
  );
  expect(pagesOf(await print(html, sample, 'third.pdf')).length).toBeGreaterThan(1);
});

testWithBrowser('of the network only pictures are asked for, and no script runs', async () => {
  const asked: (string | undefined)[] = [];
  server = createServer(({ url }, response) => {
    asked.push(url);
    setTimeout(() => response.end('<svg xmlns="http://www.w3.org/2000/svg"/>'), 100);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const file = await print(
    `<!doctype html><title>quiet</title><p id="p">as it was</p>
    <img src="${site}/photo.svg"><iframe src="${site}/frame"></iframe>
    <link rel="stylesheet" href="${site}/style.css"><script src="${site}/script.js"></script>
    <script>document.title = document.getElementById('p').textContent = 'changed';</script>
    <img src="data:," onerror="document.title = 'changed'">`,
    {},
  );
  expect(asked).toEqual(['/photo.svg']);
  expect(infoOf(file)).toMatchObject({ Title: 'quiet' });
  expect(pagesOf(file)[0]?.text).toContain('as it was');
});

testWithBrowser('a picture that takes a while is waited for', async () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  server = createServer((_, response) => {
    setTimeout(() => response.end(Buffer.from(pixel, 'base64')), 1000);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const image = `<img width="9" height="9" src="http://127.0.0.1:${port}/photo.png">`;
  const file = await print(`<!doctype html><title>x</title>${image}`, {});
  expect(readFileSync(file, 'latin1')).toMatch(/\/Subtype\s*\/Image\b/);
});

testWithBrowser('a long document comes whole', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `<p>Row ${index} of a long document</p>`);
  const file = await print(`<!doctype html><title>x</title>${rows.join('')}`, {});
  expect(pagesOf(file).at(-1)?.text).toContain('Row 999 of');
});
