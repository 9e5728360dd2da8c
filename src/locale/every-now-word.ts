import { lettersOf } from './letters';
import { locales } from './locales';

/** What says "now" in any language we have, by its letters. */
export const everyNowWord: string[] = Object.values(locales())
  .map((load) => load())
  .flatMap(({ now, labels }) => [...now, labels.present])
  .map(lettersOf);
