import { everyLocale } from './every-locale';
import { lettersOf } from './letters';

/** What says "now" in any language we have, by its letters. */
export const everyNowWord: string[] = everyLocale()
  .flatMap(({ now, labels }) => [...now, labels.present])
  .map(lettersOf);
