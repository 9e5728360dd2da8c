// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "lv",
  language: "lv",
  dir: "ltr",
  months: { "abbreviated": [ "janv.", "febr.", "marts", "apr.", "maijs", "jūn.", "jūl.", "aug.", "sept.", "okt.", "nov.", "dec." ], "wide": [ "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris" ] },
  dates: { "year": "y. 'g'.", "month": "y. 'g'. MMM", "day": "y. 'g'. d. MMM", "numericMonth": "MM.y.", "numericDay": "dd.MM.y.", "years": [ "y.", "–", "y." ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 12.2,
};
