/** Red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** The contrast that every text keeps to its paper. @see WCAG 2.2, 1.4.6 Contrast (Enhanced) */
const leastContrast = 7;

/** The forms of CSS that can be read without a table of names; each gives its numbers. */
const forms: readonly (readonly [RegExp, (parts: string[]) => number[]])[] = [
  [
    /^#([\da-f])([\da-f])([\da-f])[\da-f]?$/,
    (parts) => parts.map((part) => parseInt(part + part, 16)),
  ],
  [
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?$/,
    (parts) => parts.map((part) => parseInt(part, 16)),
  ],
  [/^rgba?\((\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})[^()]*\)$/, (parts) => parts.map(Number)],
  [
    /^hsla?\((\d{1,3})(?:deg)?[\s,]+(\d{1,3})%[\s,]+(\d{1,3})%[^()]*\)$/,
    ([hue, saturation, lightness]) =>
      fromHsl(Number(hue), Number(saturation) / 100, Number(lightness) / 100),
  ],
];

/**
 * Reads a colour: `#rgb`, `#rrggbb`, `rgb()` or `hsl()`; transparency is left out.
 * @returns null for everything else
 */
export function readColor(typed: string): Color | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length > 40) return null;
  for (const [form, numbers] of forms) {
    const [, ...parts] = form.exec(wanted) ?? [];
    if (parts.length) {
      const [red = 0, green = 0, blue = 0] = numbers(parts).map((value) =>
        Math.min(255, Math.round(value)),
      );
      return [red, green, blue];
    }
  }
  return null;
}

/** @see CSS Color 4, 7.1: converting HSL to sRGB */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const amplitude = Math.min(1, saturation) * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const step = (offset + hue / 30) % 12;
    return 255 * (lightness - amplitude * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  });
}

/** As CSS writes it: `#rrggbb`. */
export const hexColor = (color: Color): string =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The nearest colour of that hue that can be read on its paper: itself, or mixed with black or white. */
export function readableColor(color: Color, paper: Color): Color {
  const [black, white]: [Color, Color] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  const pole = contrast(black, paper) > contrast(white, paper) ? black : white;
  let mixed = color;
  for (let share = 0; contrast(mixed, paper) < leastContrast && share < 1; share += 0.02) {
    mixed = mix(color, pole, share + 0.02);
  }
  return mixed;
}

const mix = (from: Color, to: Color, share: number): Color => {
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

function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
