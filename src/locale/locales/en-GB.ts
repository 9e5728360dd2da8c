import { cldr } from '../cldr/en-GB';
import type { Locale } from '../locale';
import { en } from './en';

/** British English, which puts the day before the month. */
export const enGB: Locale = {
  ...en,
  ...cldr,
  labels: {
    ...en.labels,
    score: 'Grade {score}',
    courses: 'Modules',
    resume: 'Curriculum vitae',
  },
};
