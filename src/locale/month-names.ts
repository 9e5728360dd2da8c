import type { Months } from './locale';
import { en } from './locales/en';
import { monthLetters, monthsByLetters } from './month-letters';

/** Cache of each language's months by their letters. */
const known = new WeakMap<Months, ReadonlyMap<string, number>>();

/**
 * The number of a month, 1 to 12, by its name in a language, in English, or in any other language of the theme if the
 * name is unambiguous.
 * @param months of the language
 * @returns undefined if the name is not a month
 */
export const monthNumber =
  (months: Months) =>
  (name: string): number | undefined => {
    const letters = monthLetters(name);
    return (
      ownMonths(months).get(letters) ||
      ownMonths(en.months).get(letters) ||
      inEveryLanguage(letters) ||
      beginning(letters, months) ||
      beginning(letters, en.months) ||
      undefined
    );
  };

function ownMonths(months: Months): ReadonlyMap<string, number> {
  const made = known.get(months) ?? monthsByLetters([months]);
  known.set(months, made);
  return made;
}

function inEveryLanguage(letters: string): number {
  const { everyMonth } = require('./every-month') as typeof import('./every-month');
  return Object.hasOwn(everyMonth, letters) ? everyMonth[letters]! : 0;
}

/** The month of a shortened name that is long enough to be unambiguous: "Sept", "Febr". */
function beginning(letters: string, { wide }: Months): number {
  const months = wide.flatMap((name, index) =>
    monthLetters(name).startsWith(letters) ? [index + 1] : [],
  );
  return letters.length > 3 && months.length === 1 ? months[0]! : 0;
}
