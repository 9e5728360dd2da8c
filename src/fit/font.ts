import type { Face, Kerning } from './face';

/** How a text is set, in px. */
export interface Font {
  size: number;
  /** By the code of a character, in thousandths of the size; 0 for those that the face does not have. */
  widths: Uint16Array;
  kerning: Kerning;
  /** Between letters, which are capitals then, in thousandths of the size. */
  spacing: number;
  extent: Extent;
}

/** What stands above the base line and below it, in px. */
export interface Extent {
  above: number;
  below: number;
  /** How far letters reach below the base line. */
  reach: number;
}

/**
 * Of a line in one font: as in Chromium, ascent, descent and the room above are whole pixels. Of a descent that would be
 * cut, Linux makes room above; elsewhere a line of several sizes is no higher for it.
 */
export function extentOf({ ascent, descent }: Face, size: number, lineHeight: number): Extent {
  let [up, down] = [Math.round(ascent * size), Math.round(descent * size)];
  if (down < descent * size) [up, down] = [up - 1, down + 1];
  // Half of it in whole 64ths, then in whole pixels.
  const room = Math.floor(Math.trunc((lineHeight - up - down) * 32) / 64);
  const below = lineHeight - up - room;
  return { above: up + room, below, reach: down };
}
