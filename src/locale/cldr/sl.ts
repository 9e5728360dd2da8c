// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "sl",
  language: "sl",
  dir: "ltr",
  months: { "abbreviated": [ "jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "avg.", "sep.", "okt.", "nov.", "dec." ], "wide": [ "januar", "februar", "marec", "april", "maj", "junij", "julij", "avgust", "september", "oktober", "november", "december" ] },
  dates: { "year": "y", "month": "MMM y", "day": "d. MMM y", "numericMonth": "M/y", "numericDay": "d. M. y", "years": [ "y", "–", "y" ], "between": "–" },
  separator: ", ",
  strongSeparator: "; ",
};
