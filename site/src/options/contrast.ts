/** The relative luminance of `#rrggbb`. @see WCAG 2.2, relative luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. @param one as `#rrggbb` @see WCAG 2.2, contrast ratio */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The WCAG level of a contrast. @see WCAG 2.2, 1.4.3 and 1.4.6 */
export const levelOf = (ratio: number): string =>
  ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'too little to read';

/** `7.1:1`, rounded down so that it never shows a level it does not reach. */
export const ratioText = (ratio: number): string => `${Math.floor(ratio * 10) / 10}:1`;
