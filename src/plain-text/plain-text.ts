import { drawBlocks } from './blocks';
import { pageOf } from './page';
import { Sheet } from './sheet';

/**
 * A page as plain text. Loaded lazily. It reads the rendered HTML, so everything on the page is in the text.
 * @param html a document of ours
 * @param options as a host gave them, of which `width` is read
 * @returns lines that end with LF, none with a space; empty for an empty page
 */
export function plainTextOf(html: string, options: unknown): string {
  const { body, lang } = pageOf(html);
  const sheet = new Sheet(columnsIn(options));
  drawBlocks(body.children, sheet, lang);
  return sheet.text();
}

const usual = 80;

/** The width that options ask for; what is none is the usual one. */
function columnsIn(options: unknown): number {
  const width = (options as { width?: unknown } | null | undefined)?.width;
  if (typeof width !== 'number' || !(width >= 0)) return usual;
  return width < 1 ? Infinity : width;
}
