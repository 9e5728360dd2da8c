import { cldr } from '../cldr/sr-ME';
import type { Locale } from '../locale';
import { srLatn } from './sr-Latn';

/** Montenegrin: the words of Serbian in their ijekavian form. Not yet checked by a native speaker. */
export const srME: Locale = {
  ...srLatn,
  ...cldr,
  labels: {
    ...srLatn.labels,
    skills: 'Vještine',
    place: 'mjesto',
    pronouns: 'zamjenice',
    score: 'Prosjek {score}',
    expires: 'Datum isteka',
    lastModified: 'Posljednja izmjena',
  },
};
