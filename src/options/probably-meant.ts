/** Names that are understood, each with what it stands for: `['photo', 'image']`. */
export type Spellings = readonly (readonly [spelling: string, meant: string])[];

/** Longer than any name; what somebody pastes by mistake is not compared. */
const longest = 40;

/** Shorter names are parts of too many words. */
const shortestPart = 4;

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
    return short.length >= shortestPart && long.includes(short) ? [{ meant, steps: longest }] : [];
  });
  return near.sort((one, other) => one.steps - other.steps)[0]?.meant ?? '';
}

/** A reason, and the name that was probably meant, if one is near. */
export function withProbable(reason: string, typed: string, spellings: Spellings): string {
  const meant = probablyMeant(typed, spellings);
  return meant && meant !== typed ? `${reason}; ${meant} was probably meant` : reason;
}

/** `date-format`, `DateFormat` and `date_format` are the same name. */
const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How many letters to add, leave out or change to turn one word into another. @see Levenshtein distance */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
