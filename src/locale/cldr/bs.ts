// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "bs",
  language: "bs",
  dir: "ltr",
  months: { "abbreviated": [ "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec" ], "wide": [ "januar", "februar", "mart", "april", "maj", "juni", "juli", "august", "septembar", "oktobar", "novembar", "decembar" ] },
  dates: { "year": "y.", "month": "LLLL y.", "day": "d. MMMM y.", "numericMonth": "M. y.", "numericDay": "d. M. y.", "years": [ "y", "–", "y." ], "between": " – ", "lostBeforeDash": "." },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 13.6,
};
