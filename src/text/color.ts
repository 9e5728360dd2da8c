/** Red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** The contrast that every text keeps to its paper. @see WCAG 2.2, 1.4.6 Contrast (Enhanced) */
export const enhancedContrast = 7;

export const [black, white]: readonly [Color, Color] = [
  [0, 0, 0],
  [255, 255, 255],
];

/** With alpha or without. */
const hexForm = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;

/** A name, or one call of a function, as CSS has them for colours. */
const otherForm = /^(?:[a-z]{3,20}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\))$/;

/** Longer than any colour. */
const longest = 100;

/**
 * Reads a colour: `#rgb`, `#rrggbb`, or a name or a function of CSS; transparency is left out.
 * @returns null for everything else, and for what is wholly transparent
 */
export function readColor(typed: string): Color | null {
  const [red, green = 0, blue = 0, alpha = 1] = partsOf(typed);
  if (red === undefined || alpha <= 0) return null;
  const whole = (part: number) => Math.round(part * 255);
  return [whole(red), whole(green), whole(blue)];
}

/** Whether a colour lets something be seen through it. */
export function isTranslucent(typed: string): boolean {
  const [, , , alpha = 1] = partsOf(typed);
  return alpha < 1;
}

/** Red, green, blue and perhaps alpha, 0 to 1; nothing of what is no colour. */
function partsOf(typed: string): readonly number[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length > longest) return [];
  if (hexForm.test(wanted)) return hexParts(wanted.slice(1));
  // `auto` is the theme's own word: CSS's table of names need not be loaded for it.
  if (wanted === 'auto' || !otherForm.test(wanted)) return [];
  return cssParts(wanted);
}

function cssParts(wanted: string): readonly number[] {
  try {
    const { readCssColor } = require('./css-color') as typeof import('./css-color');
    return readCssColor(wanted);
  } catch {
    // The library asks its records for channels, which a host may have put on Object.prototype.
    return [];
  }
}

const hexParts = (digits: string): number[] =>
  (digits.match(digits.length > 4 ? /../g : /./g) ?? []).map(
    (part) => parseInt(part.length > 1 ? part : part + part, 16) / 255,
  );

/** As CSS writes it: `#rrggbb`. */
export const hexColor = (color: Color): string =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/**
 * The nearest colour of that hue that keeps its contrast to a paper: itself, or mixed with black or white.
 * @param least the contrast; where no colour keeps it, as much as there can be
 */
export function readableColor(color: Color, paper: Color, least = enhancedContrast): Color {
  const pole = takesBlack(paper) ? black : white;
  let mixed = color;
  for (let share = 0; contrast(mixed, paper) < least && share < 1; share += 0.02) {
    mixed = mix(color, pole, share + 0.02);
  }
  return mixed;
}

/** Whether black can be read on a paper better than white. */
export const takesBlack = (paper: Color): boolean =>
  contrast(black, paper) > contrast(white, paper);

export const mix = (from: Color, to: Color, share: number): Color => {
  const [red = 0, green = 0, blue = 0] = from.map((value, index) =>
    Math.round(value + (to[index]! - value) * Math.min(1, share)),
  );
  return [red, green, blue];
};

/** @see WCAG 2.2, contrast ratio and relative luminance */
export function contrast(one: Color, other: Color): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

export function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/**
 * The paper nearest in lightness on which texts can be read: itself, but for those between
 * #595959 and #959595, on which no colour keeps 7:1.
 */
export function readablePaper(paper: Color): Color {
  const [lighter, darker] = [moved(paper, white, black), moved(paper, black, white)];
  const distance = (other: Color) => Math.abs(lightness(other) - lightness(paper));
  return distance(lighter) <= distance(darker) ? lighter : darker;
}

/** Mixed with one pole in small steps, until a text of the other can be read on it. */
function moved(paper: Color, pole: Color, text: Color): Color {
  let mixed = paper;
  for (let step = 1; contrast(mixed, text) < enhancedContrast && step <= 255; step++)
    mixed = mix(paper, pole, step / 255);
  return mixed;
}

/** As the eye sees it. @see CIE 1976 L*, which is this in other units */
const lightness = (color: Color): number => Math.cbrt(luminance(color));
