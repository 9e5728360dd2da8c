import type { Face, Kerning } from './face';

/** How a text is set, in px. */
export interface Font {
  size: number;
  /** By character code, in thousandths of the size; 0 if the face lacks the character. */
  widths: Uint16Array;
  kerning: Kerning;
  /** Letter spacing, in thousandths of the size; texts with it are in upper case. */
  spacing: number;
  extent: Extent;
}

/** The height of a line above and below the baseline, in px. */
export interface Extent {
  above: number;
  below: number;
  /** How far letters reach below the baseline. */
  reach: number;
}

/**
 * The extent of a line in one font. As in Chromium, ascent, descent and the room above are whole pixels. If rounding
 * would cut the descent, Chromium on Linux takes a pixel from the ascent. Elsewhere it does not, which only makes lines
 * of several sizes less high.
 */
export function extentOf({ ascent, descent }: Face, size: number, lineHeight: number): Extent {
  let [up, down] = [Math.round(ascent * size), Math.round(descent * size)];
  if (down < descent * size) [up, down] = [up - 1, down + 1];
  // Half of the room: first cut to 64ths, then to whole pixels.
  const room = Math.floor(Math.trunc((lineHeight - up - down) * 32) / 64);
  const below = lineHeight - up - room;
  return { above: up + room, below, reach: down };
}
