import type { Spellings } from '../resume/account';

/** Longer than any name; what somebody pastes by mistake is not compared. */
const longest = 40;

/** As many names of an author's own are compared. */
export const mostSpellings = 50;

/** Shorter names are parts of too many words; one that is a part is as near as one that differs by so many letters. */
const [shortestPart, partSteps] = [4, 2];

/**
 * The name that was probably meant: one that differs by a third of its letters at most, or is a part of what was typed.
 * @returns empty when none is near
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

/** A reason, and the name that was probably meant, if one is near. */
export function withProbable(reason: string, typed: string, spellings: Spellings): string {
  const meant = probablyMeant(typed, spellings);
  return meant && meant !== typed ? `${reason}; ${meant} was probably meant` : reason;
}

/** `date-format`, `DateFormat` and `date_formats` are the same name. */
const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');

/**
 * How many letters to add, leave out, change or swap with the next to turn one word into another.
 * @see Levenshtein distance, with transpositions
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
