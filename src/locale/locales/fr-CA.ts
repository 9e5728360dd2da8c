import { cldr } from '../cldr/fr-CA';
import type { Locale } from '../locale';
import { fr } from './fr';

/** French of Canada. Not yet checked by a native speaker. */
export const frCA: Locale = {
  ...fr,
  ...cldr,
  now: [...fr.now, 'à date'],
  labels: { ...fr.labels, url: 'site Web', email: 'courriel', score: 'Moyenne {score}' },
};
