import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reader = fileURLToPath(new URL('../../runners/harness/read-paper.mjs', import.meta.url));

/** The text of each page of a PDF, from its top, in one string. */
export function paperTexts(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const file = join(folder, 'page.pdf');
  try {
    writeFileSync(file, pdf);
    const pages = execFileSync(process.execPath, [reader, file], { encoding: 'utf8' });
    return (JSON.parse(pages) as { texts: { text: string }[] }[]).map(({ texts }) =>
      texts.map(({ text }) => text).join(' '),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
