import { lettersOf } from './letters';
import type { Months } from './locale';
import * as locales from './locales';

/** The number of a month by its letters; 0 where languages disagree: "listopad" is October and November. */
type MonthNumbers = ReadonlyMap<string, number>;

/** One map a language and one of all, each made when it is first needed; their number is that of the languages. */
const known = new Map<Months | 'all', MonthNumbers>();

/**
 * The number of a month, 1 to 12, by its name in a language, in English, or in any language we have
 * where the name has one meaning.
 * @param months the language's
 * @returns undefined for a name that is none
 */
export const monthNumber =
  (months: Months) =>
  (name: string): number | undefined => {
    const letters = monthLetters(name);
    const own = numbersOf(months, [months]);
    const english = numbersOf(locales.en.months, [locales.en.months]);
    return (
      own.get(letters) ||
      english.get(letters) ||
      everyLanguage().get(letters) ||
      beginning(letters, months) ||
      beginning(letters, locales.en.months) ||
      undefined
    );
  };

const everyLanguage = () =>
  numbersOf(
    'all',
    Object.values(locales).map(({ months }) => months),
  );

function numbersOf(key: Months | 'all', languages: readonly Months[]): MonthNumbers {
  const made = known.get(key);
  if (made) return made;
  const numbers = new Map<string, number>();
  for (const { regional = [], ...forms } of languages) {
    for (const names of [...Object.values(forms), ...regional]) {
      names.forEach((name, index) => {
        const letters = monthLetters(name);
        const other = numbers.get(letters) ?? index + 1;
        numbers.set(letters, other === index + 1 ? other : 0);
      });
    }
  }
  known.set(key, numbers);
  return numbers;
}

/** Without the preposition that Catalan and Hebrew put before a month: "de març", "d’abril", "במרץ". */
const monthLetters = (name: string): string => lettersOf(name.replace(/^(?:de |d’|ב)/, ''));

/** "Sept", "Febr": a beginning that is long enough to be no other. */
function beginning(letters: string, { wide }: Months): number {
  const months = wide.flatMap((name, index) =>
    monthLetters(name).startsWith(letters) ? [index + 1] : [],
  );
  return letters.length > 3 && months.length === 1 ? months[0]! : 0;
}
