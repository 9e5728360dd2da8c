import { black, contrast, enhancedContrast, luminance, mix, white, type Color } from './color';

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
