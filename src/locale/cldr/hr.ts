// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "hr",
  language: "hr",
  dir: "ltr",
  months: { "abbreviated": [ "sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro" ], "wide": [ "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada", "studenoga", "prosinca" ], "wideAlone": [ "siječanj", "veljača", "ožujak", "travanj", "svibanj", "lipanj", "srpanj", "kolovoz", "rujan", "listopad", "studeni", "prosinac" ] },
  dates: { "year": "y.", "month": "LLLL y.", "day": "d. MMMM y.", "numericMonth": "M. y.", "numericDay": "d. M. y.", "years": [ "y.", "–", "y." ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 12.6,
};
