import type { Spellings } from '../resume/account';

/** Longer keys are not compared: no option name is that long. */
const longest = 40;

/** Limit on the author's own names (sections, variants) that are compared. */
export const mostSpellings = 50;

/** A name contained in the typed one counts as two typos, unless it is shorter than four letters. */
const [shortestPart, partSteps] = [4, 2];

/**
 * The closest known name: at most a third of its letters differ, or one contains the other.
 * @returns an empty string if none is close
 * @example probablyMeant('colour', [['colors', 'colors']]) // 'colors'
 */
export function probablyMeant(typed: string, spellings: Spellings): string {
  const wanted = letters(typed);
  if (!wanted || wanted.length > longest) return '';
  const near = spellings.flatMap(([spelling, meant]) => {
    const name = letters(spelling);
    const steps = distance(wanted, name);
    if (steps * 3 <= Math.max(wanted.length, name.length)) return [{ meant, steps }];
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    return short.length >= shortestPart && long.includes(short)
      ? [{ meant, steps: partSteps }]
      : [];
  });
  return near.sort((one, other) => one.steps - other.steps)[0]?.meant ?? '';
}

/** A field of an author's own is no typo: only names of five letters or more with one wrong in five are. */
const [shortestField, perTypo] = [5, 5];

/**
 * What the name nearest to a key stands for; an empty string if none is near, so that it may be the author's own.
 * @example misspeltField('hightlights', [['highlights', 'highlights']]) // 'highlights'
 */
export function misspeltField(typed: string, spellings: Spellings): string {
  const wanted = letters(typed);
  if (wanted.length < shortestField || wanted.length > longest) return '';
  let [nearest, fewest] = ['', Math.floor(wanted.length / perTypo) + 1];
  for (const [spelling, meant] of spellings) {
    const steps = distance(wanted, letters(spelling));
    // One thing of what has a name for several.
    if (steps === 0) return '';
    if (steps < fewest) [nearest, fewest] = [meant, steps];
  }
  return nearest;
}

/** A message with "did you mean …?" added, if a known name is close. */
export function withProbable(reason: string, typed: string, spellings: Spellings): string {
  const meant = probablyMeant(typed, spellings);
  return meant && meant !== typed ? `${reason}; did you mean ${meant}?` : reason;
}

/** Normalises names: `date-format`, `DateFormat` and `date_formats` are equal. */
const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');

/**
 * Edit distance between two words (Levenshtein with transpositions).
 */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i++) {
    const [before, last, row] = [rows[i - 2], rows[i - 1]!, [i]];
    for (let j = 1; j <= to.length; j++) {
      const changed = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = before && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwap ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(changed, swapped, last[j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}
