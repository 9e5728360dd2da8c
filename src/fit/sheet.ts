import type { Style } from '../view/view';
import { faceOf, type Face } from './face';
import { extentOf, type Font } from './font';
import lengths from './page.lengths';
import { layoutUnit, nearestUnit, shareOf, shownSize } from './rounding';
import { tokenNames, type Tokens } from './tokens';

/** As `build/lengths.mjs` writes it, and says what it means. */
export type Length =
  | number
  | string
  | { px: number }
  | { em: number }
  | { percent: number }
  | { lines: number }
  | { token: string; times: number; plus: number };

/** A cut of a family. */
export type Cut = keyof Face['widths'];

/** The height of a line: a factor of the size of its text, or in px. */
export type Leading = number | { px: number };

interface Known {
  font: Font;
  size: number;
  leading: Leading;
  cut: Cut;
  spacing: string | undefined;
}

/** The lengths of a page on paper in px, and its fonts. */
export class Sheet {
  private readonly face: Face;
  private readonly fonts: Known[] = [];
  private readonly rem: number;
  private readonly leadings = new Map<string, Leading>();

  constructor(
    readonly tokens: Tokens,
    family: Style['font'],
    readonly isWide = false,
  ) {
    this.face = faceOf(family);
    this.rem = tokens.fontSize;
  }

  /** A length by its name in `page.lengths`. @param size of the text around, for those in em */
  length(name: string, size: number): number {
    if (name === 'gutter') return layoutUnit(this.token(tokenNames.gutter));
    if (name === 'measure' && this.isWide) return Infinity;
    if (name === 'wideHang' && !this.isWide) return 0;
    const length = lengths[name];
    if (typeof length === 'number') return layoutUnit(length * this.rem);
    if (typeof length === 'string') return layoutUnit(this.token(length));
    if (length === undefined) return 0;
    if ('px' in length) return length.px;
    if ('token' in length) {
      return layoutUnit(Math.max(0, this.token(length.token) * length.times + length.plus));
    }
    return 'em' in length ? layoutUnit(length.em * size) : 0;
  }

  /** A share of a width by its name. */
  share(name: string): number {
    const length = lengths[name];
    return typeof length === 'object' && 'percent' in length ? length.percent / 100 : 1;
  }

  /** The room before a name, where there is a photo or none. */
  gutterOf(hasPhoto: boolean): number {
    const isWidePhoto = this.isWide && hasPhoto;
    return this.length(isWidePhoto ? 'widePhotoGutter' : 'gutter', this.rem);
  }

  /** The height of a line by its name. */
  leading(name: string): Leading {
    if (name === 'none') return 0;
    const known = this.leadings.get(name);
    if (known) return known;
    const length = lengths[name];
    const leading: Leading =
      typeof length === 'object' && 'lines' in length
        ? { px: length.lines * this.tokens.lineHeight * this.rem }
        : typeof length === 'number'
          ? length
          : this.tokens.lineHeight;
    this.leadings.set(name, leading);
    return leading;
  }

  /** The size of a text in px. */
  size(name: string, around: number): number {
    const length = lengths[name];
    if (typeof length === 'number') return length * this.rem;
    return typeof length === 'object' && 'em' in length ? length.em * around : around;
  }

  /** @param spacing the name of that between letters, which are capitals then */
  font(size: number, leading: Leading, cut: Cut, spacing?: string): Font {
    for (const known of this.fonts) {
      if (
        known.size === size &&
        known.leading === leading &&
        known.cut === cut &&
        known.spacing === spacing
      ) {
        return known.font;
      }
    }
    const { widths, kerning } = this.face;
    const lineHeight =
      typeof leading === 'number'
        ? layoutUnit(shareOf(nearestUnit(size), leading))
        : nearestUnit(leading.px);
    const font: Font = {
      size: shownSize(size),
      widths: widths[cut],
      kerning: kerning[cut],
      spacing: spacing ? this.spacing(spacing) : 0,
      extent: lineHeight ? extentOf(this.face, size, lineHeight) : { above: 0, below: 0, reach: 0 },
    };
    this.fonts.push({ font, size, leading, cut, spacing });
    return font;
  }

  /** In thousandths of the size. */
  private spacing(name: string): number {
    const length = lengths[name];
    return typeof length === 'object' && 'em' in length ? length.em * 1000 : 0;
  }

  /** @param name as in CSS: `--entry-gap` */
  private token(name: string): number {
    if (name === tokenNames.gutter) return this.isWide ? 0 : this.tokens.gutter * this.rem;
    return this.tokens[byToken[name]!];
  }
}

const byToken = Object.fromEntries(
  Object.entries(tokenNames).map(([name, token]) => [token, name as keyof Tokens]),
);
