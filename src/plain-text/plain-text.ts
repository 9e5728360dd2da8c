import { drawBlocks } from './blocks';
import { pageOf } from './page';
import { Sheet } from './sheet';

/**
 * A page as plain text. Loaded lazily. It reads the rendered HTML, so everything on the page is in the text.
 * @param html a rendered document
 * @param options unchecked; only `width` is used
 * @returns lines that end with LF, without spaces at their ends; empty for an empty page
 */
export function plainTextOf(html: string, options: unknown): string {
  const { body, lang } = pageOf(html);
  const sheet = new Sheet(columnsIn(options));
  drawBlocks(body.children, sheet, lang);
  return sheet.text();
}

const usual = 80;

/** The `width` option, in columns; the default if it is invalid. */
function columnsIn(options: unknown): number {
  const width = (options as { width?: unknown } | null | undefined)?.width;
  if (typeof width !== 'number' || !(width >= 0)) return usual;
  return width < 1 ? Infinity : width;
}
