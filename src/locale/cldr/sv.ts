// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "sv",
  language: "sv",
  dir: "ltr",
  months: { "abbreviated": [ "jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec." ], "wide": [ "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december" ] },
  dates: { "year": "y", "month": "MMM y", "day": "d MMM y", "numericMonth": "y-MM", "numericDay": "y-MM-dd", "years": [ "y", "–", "y" ], "between": "–" },
  separator: ", ",
  strongSeparator: "; ",
};
