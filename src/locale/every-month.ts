import { everyLocale } from './every-locale';
import { monthsByLetters } from './month-letters';

/** The number of a month by its letters in any language we have, 0 where they disagree. */
export const everyMonth: Record<string, number> = Object.fromEntries(
  monthsByLetters(everyLocale().map(({ months }) => months)),
);
