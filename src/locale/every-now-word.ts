import { everyLocale } from './every-locale';
import { lettersOf } from './letters';

/** English words are in every page: these, which few type, wait here. */
const moreEnglish = [
  ...['present day', 'this day', 'current day', 'current date', 'present time', 'present moment'],
  ...['this moment', 'further notice', 'still', 'still there', 'still active'],
];

/** What says "now" in any language we have, by its letters. */
export const everyNowWord: string[] = everyLocale()
  .flatMap(({ now, labels }) => [...now, labels.present])
  .concat(moreEnglish)
  .map(lettersOf);
