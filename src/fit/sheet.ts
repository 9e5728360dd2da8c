import type { Style } from '../view/view';
import { faceOf, type Face } from './face';
import { extentOf, layoutUnit, type Font } from './lines';
import lengths from './page.lengths';
import { tokenNames, type Tokens } from './tokens';

/** As `build/lengths.mjs` writes it: a number is in rem, or a factor; a text is the name of a token. */
export type Length = number | string | { px: number } | { em: number } | { percent: number };

/** A cut of a family. */
export type Cut = keyof Face['widths'];

/** The lengths of a page on paper in px, and its fonts. */
export class Sheet {
  private readonly face: Face;
  private readonly fonts: {
    font: Font;
    size: number;
    leading: number;
    cut: Cut;
    spacing: string | undefined;
  }[] = [];

  constructor(
    readonly tokens: Tokens,
    family: Style['font'],
  ) {
    this.face = faceOf(family);
  }

  /** A length by its name in `page.lengths`. @param size of the text around, for those in em */
  length(name: string, size: number): number {
    const length = lengths[name];
    if (typeof length === 'number') return layoutUnit(length * this.tokens.fontSize);
    if (typeof length === 'string') return layoutUnit(this.token(length) * this.tokens.fontSize);
    if (length === undefined) return 0;
    if ('px' in length) return length.px;
    return 'em' in length ? layoutUnit(length.em * size) : 0;
  }

  /** A number by its name: a factor, or a size in rem or em. */
  factor(name: string): number {
    const length = lengths[name];
    if (typeof length === 'number') return length;
    return typeof length === 'object' && 'em' in length ? length.em : 1;
  }

  /** The size of a text in px. */
  size(name: string, around: number): number {
    const length = lengths[name];
    if (typeof length === 'number') return length * this.tokens.fontSize;
    return typeof length === 'object' && 'em' in length ? length.em * around : around;
  }

  /** @param spacing the name of that between letters, which are capitals then */
  font(size: number, leading: number, cut: Cut, spacing?: string): Font {
    const known = this.fonts.find(
      (one) =>
        one.size === size && one.leading === leading && one.cut === cut && one.spacing === spacing,
    );
    if (known) return known.font;
    const { widths, kerning } = this.face;
    const font: Font = {
      size: shownSize(size),
      widths: widths[cut],
      spacing: spacing ? this.factor(spacing) * 1000 : 0,
      kerning,
      extent: leading
        ? extentOf(this.face, size, layoutUnit(size * leading))
        : { above: 0, below: 0 },
    };
    this.fonts.push({ font, size, leading, cut, spacing });
    return font;
  }

  /** @param name as in CSS: `--entry-gap` */
  private token(name: string): number {
    return this.tokens[byToken[name]!];
  }
}

const byToken = Object.fromEntries(
  Object.entries(tokenNames).map(([name, token]) => [token, name as keyof Tokens]),
);

/** The size in which Chromium draws: of whole hundredths of a pixel, those that are whole 64ths. */
const shownSize = (size: number): number =>
  Math.floor((Math.floor(size * 100 + 1e-6) / 100) * 64 + 1e-6) / 64;
