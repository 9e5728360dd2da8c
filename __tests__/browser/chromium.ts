import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type PDFOptions } from 'puppeteer';

const root = join(__dirname, '../..');

/** The browser of `build/browser.mjs`, as on a machine that has no fonts. It fails loudly where there is none. */
export async function openChromium(): Promise<Browser> {
  const script = `import('./build/browser.mjs')
    .then(({ findBrowser }) => findBrowser({ machineFonts: false }))
    .then((found) => console.log(JSON.stringify(found)))`;
  const found = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }),
  ) as { executablePath: string; args: string[]; env: Record<string, string> } | null;
  if (!found) throw new Error('No Chromium was found: set CHROME_PATH');
  const { executablePath, args, env } = found;
  return puppeteer.launch({ executablePath, args, env: { ...process.env, ...env }, pipe: true });
}

/** A new page that shows a document, and every address that it asked for. */
export async function openPage(
  browser: Browser,
  html: string,
): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(html, { waitUntil: 'load' });
  return { page, requests };
}

export interface PdfPage {
  width: number;
  height: number;
  /** In the order of the file, as a parser reads it. */
  text: string;
  links: string[];
}

/** Prints a page, and reads the PDF back in a process of its own, since pdfjs does not live with Jest. */
export async function printPdf(page: Page, options: PDFOptions): Promise<PdfPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ordinal-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), await page.pdf(options));
    const read = [join(__dirname, 'read-pdf.mjs'), join(folder, 'page.pdf')];
    return JSON.parse(execFileSync(process.execPath, read, { encoding: 'utf8' })) as PdfPage[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
