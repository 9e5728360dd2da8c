import { lettersOf } from './letters';
import type { Months } from './locale';

/** The number of each month by its letters; 0 if languages disagree: "listopad" is October or November. */
export function monthsByLetters(languages: readonly Months[]): Map<string, number> {
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
  return numbers;
}

/** Without the preposition that Catalan and Hebrew put before a month: "de març", "d’abril", "במרץ". */
export const monthLetters = (name: string): string => lettersOf(name.replace(/^(?:de |d’|ב)/, ''));
