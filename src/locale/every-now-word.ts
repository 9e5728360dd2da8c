import { everyLocale } from './every-locale';
import { lettersOf } from './letters';

/** Rare spellings, loaded lazily; the usual English words are always loaded. */
const moreEnglish = [
  ...['present day', 'this day', 'current day', 'current date', 'present time', 'present moment'],
  ...['this moment', 'further notice', 'still', 'still there', 'still active'],
];

/** Words for "now" in all languages of the theme, in the form of `lettersOf`. */
export const everyNowWord: string[] = everyLocale()
  .flatMap(({ now, labels }) => [...now, labels.present])
  .concat(moreEnglish)
  .map(lettersOf);
