import { relativeHref } from './relative-url';
import { safeHref } from './url';

/** The first bytes of a picture as base64, and its type. Only what is no document of its own: SVG may hold links. */
const types: readonly (readonly [start: RegExp, type: string])[] = [
  [/^iVBORw0KGgo/, 'png'],
  [/^\/9j\//, 'jpeg'],
  [/^R0lGOD/, 'gif'],
  [/^UklGR/, 'webp'],
  [/^AAAA.GZ0eXBhdml[mz]/, 'avif'],
];

/** What may stand before base64: "data:;base64,", "image/png;base64,", "base64,". */
const scheme = /^(?:data:)?\s?[\w/+.-]{0,40};?\s?base64\s?,/i;

/** Data, not words. */
const shortestData = 40;

/**
 * A picture whose address is no whole one: a path on the author's pages, or bare base64.
 * @param base an https address to resolve it against; empty when there is none
 * @returns null for words; empty for a picture that cannot be shown
 */
export function otherPicture(typed: string, base: string): string | null {
  const before = scheme.exec(typed)?.[0] ?? '';
  const data = typed.slice(before.length).replace(/\s/g, '');
  if (before || data.length >= shortestData) {
    const isData = /^[A-Za-z\d+/]+={0,2}$/.test(data);
    const type = isData && types.find(([start]) => start.test(data.slice(0, 30)))?.[1];
    if (type) return `data:image/${type};base64,${data}`;
    const isText = !before && (/\s/.test(typed.trim()) || data.length < 200);
    if (isData && !isText) return '';
  }
  // "example.com/me.jpg" begins with a host, "images/me.jpg" with a folder.
  if (/^[^/]+\/./.test(typed) && /^https?:/.test(safeHref(typed))) return safeHref(typed);
  return relativeHref(typed, base);
}
