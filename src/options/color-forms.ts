import type { Reading } from '../resume/reading';
import type { Account } from '../resume/account';
import { holdsSomething, property } from '../resume/shape';
import { optionText as text, plainText } from '../resume/kinds/text';
import { isTranslucent, readColor } from '../text/color';
import { optionRecord } from './option-record';

/** The word for the theme's own colour. */
const auto = 'auto';

const noColor = 'must be a colour such as #7a1f3d, navy, hsl() or oklch()';

const bySchemes = optionRecord({ light: text, dark: text });

/** The colour of one scheme: its path, the original value and the text read from it. */
type Part = readonly [at: string, value: unknown, typed: string];

/**
 * A colour for each scheme: `[light, dark]` or `{ light, dark }`.
 * An empty one becomes `auto`: `[null, "#000"]`.
 * @returns null if the value is not a pair, or is empty
 */
export function readPair(value: object, reading: Reading, path: string): string[] | null {
  const parts = Array.isArray(value)
    ? inList(value, reading, path)
    : inRecord(value, reading, path);
  if (!parts.some(([, , typed]) => typed)) return null;
  const pair = parts.map(([, , typed]) => typed || auto);
  const { account } = reading;
  if (account) {
    account.came(pair, new Map(parts.map(([at], index) => [index, at])));
    for (const [at, said, typed] of parts)
      if (!typed && holdsSomething(said)) account.leaveOut(at, noColor);
  }
  return pair;
}

const inList = (value: readonly unknown[], reading: Reading, path: string): Part[] =>
  value.length === 2
    ? value.map((item, index) => [`${path}[${index}]`, item, plainText(item, reading)])
    : [];

function inRecord(value: object, reading: Reading, path: string): Part[] {
  const names = ['light', 'dark'];
  if (!names.some((name) => property(value, name) !== undefined)) return [];
  const read = bySchemes.read(value, reading, path);
  return names.map((name) => {
    const typed = property(read, name);
    return [`${path}.${name}`, property(value, name), typeof typed === 'string' ? typed : ''];
  });
}

/** Reports invalid colours, extra colours and transparency. */
export function tellColors(
  pair: readonly string[],
  value: unknown,
  account: Account,
  path: string,
): void {
  if (!pair.length && holdsSomething(value)) account.leaveOut(path, noColor);
  pair.forEach((typed, index) => {
    const at = account.pathOf(pair, index) || path;
    if (index > 1) account.leaveOut(at, 'only two colours are used: light and dark');
    else if (typed.toLowerCase() === auto) return;
    else if (!readColor(typed)) account.leaveOut(at, noColor);
    else if (isTranslucent(typed)) account.leaveOut(at, 'transparency is ignored');
  });
}
