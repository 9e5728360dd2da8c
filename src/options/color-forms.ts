import type { Account, Reading } from '../resume/reading';
import { property } from '../resume/shape';
import { optionText as text, plainText } from '../resume/text';
import { isTranslucent, readColor } from '../text/color';
import { optionRecord } from './option-record';

/** The word for the theme's own colour. */
const auto = 'auto';

const bySchemes = optionRecord({ light: text, dark: text });

/**
 * A colour for each scheme: `[light, dark]` or `{ light, dark }`.
 * One that says nothing keeps its place, as `auto`: `[null, "#000"]`.
 * @returns null for what is no pair, or says nothing
 */
export function readPair(value: object, reading: Reading, path: string): string[] | null {
  const [read, paths] = Array.isArray(value)
    ? inList(value, reading, path)
    : inRecord(value, reading, path);
  if (!read.some(Boolean)) return null;
  const pair = read.map((typed) => typed || auto);
  reading.account?.came(pair, new Map(paths.map((at, index) => [index, at])));
  return pair;
}

type Read = [texts: string[], paths: string[]];

const inList = (value: readonly unknown[], reading: Reading, path: string): Read =>
  value.length === 2
    ? [value.map((item) => plainText(item, reading)), [`${path}[0]`, `${path}[1]`]]
    : [[], []];

function inRecord(value: object, reading: Reading, path: string): Read {
  const names = ['light', 'dark'];
  if (!names.some((name) => property(value, name) !== undefined)) return [[], []];
  const read = bySchemes.read(value, reading, path);
  const texts = names.map((name) => property(read, name));
  return [
    texts.map((typed) => (typeof typed === 'string' ? typed : '')),
    names.map((name) => `${path}.${name}`),
  ];
}

/** Colours that are none, or more than is said of them. */
export function tellColors(pair: readonly string[], account: Account, path: string): void {
  pair.forEach((typed, index) => {
    const at = account.pathOf(pair, index) || path;
    if (index > 1) account.leaveOut(at, 'one colour for light and one for dark will do');
    else if (typed.toLowerCase() === auto) return;
    else if (!readColor(typed))
      account.leaveOut(at, 'not a colour such as #7a1f3d, navy, hsl() or oklch()');
    else if (isTranslucent(typed)) account.leaveOut(at, 'its transparency is not shown');
  });
}
