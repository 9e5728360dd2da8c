// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "sr-ME",
  language: "sr-ME",
  dir: "ltr",
  months: { "abbreviated": [ "jan", "feb", "mart", "apr", "maj", "jun", "jul", "avg", "sept", "okt", "nov", "dec" ], "wide": [ "januar", "februar", "mart", "april", "maj", "jun", "jul", "avgust", "septembar", "oktobar", "novembar", "decembar" ] },
  dates: { "year": "y.", "month": "MMM y.", "day": "d. MMM y.", "numericMonth": "M. y.", "numericDay": "d. M. y.", "years": [ "y", "–", "y." ], "between": " – ", "lostBeforeDash": "." },
  separator: ", ",
  strongSeparator: "; ",
};
