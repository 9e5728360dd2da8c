import {
  colorsNamed,
  converter,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  toGamut,
  useMode,
  type Channels,
} from 'culori/fn';

[modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeOklch].forEach(useMode);
[modeP3, modeA98, modeProphoto, modeRec2020, modeXyz50, modeXyz65].forEach(useMode);

/** The spaces of `color()`. The library takes other words for some, too: `color(constructor 1 0 0)` throws. */
const spaces =
  /^color\(\s*(?:srgb(?:-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz(?:-d50|-d65)?)\s/;

/** What is said of sRGB itself is cut off where it says too much, as browsers do: `rgb(300 0 0)`. */
const cut = ['rgb', 'hsl', 'hwb'];

/** A number beyond this is no part of a colour. */
const most = 10_000;

const toRgb = converter('rgb');
const nearestRgb = toGamut('rgb', 'oklch');

/**
 * Reads a name or a function of CSS for a colour; one that sRGB does not have becomes the nearest that it has.
 * @param wanted in small letters
 * @returns red, green, blue and alpha, 0 to 1; nothing of everything else, such as `currentcolor`
 * @see CSS Color 4, 4.1 and 13.2
 */
export function readCssColor(wanted: string): readonly number[] {
  const isName = Object.hasOwn(colorsNamed, wanted);
  if (!isName && !wanted.endsWith(')')) return [];
  if (wanted.startsWith('color(') && !spaces.test(wanted)) return [];
  const said = parse(wanted);
  if (!said || !isColor(said)) return [];
  if (said.mode === 'hsl') said['s'] = within(said['s'] ?? 0);
  const { r = 0, g = 0, b = 0 } = (cut.includes(said.mode) ? toRgb : nearestRgb)(said);
  const parts = [r, g, b].map(within);
  return parts.every(Number.isFinite) ? [...parts, said.alpha ?? 1] : [];
}

const within = (part: unknown): number => Math.min(1, Math.max(0, part as number));

const isColor = (said: Channels): boolean =>
  Object.values(said).every((part) => typeof part !== 'number' || Math.abs(part) <= most);
