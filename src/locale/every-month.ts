import { everyLocale } from './every-locale';
import { monthsByLetters } from './month-letters';

/** The number of each month by its name, in all languages of the theme; 0 if two languages disagree. */
export const everyMonth: Record<string, number> = Object.fromEntries(
  monthsByLetters(everyLocale().map(({ months }) => months)),
);
