import { locales } from './locales';
import { monthsByLetters } from './month-letters';

/** The number of a month by its letters in any language we have, 0 where they disagree. */
export const everyMonth: Record<string, number> = Object.fromEntries(
  monthsByLetters(Object.values(locales()).map((load) => load().months)),
);
