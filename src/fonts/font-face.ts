/** An `@font-face` rule with the font embedded. */
export const fontFace = (
  family: string,
  { style, weight }: { style: string; weight: string },
  range: string,
  base64: string,
): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};` +
  `src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${range}}`;
