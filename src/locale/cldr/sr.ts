// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "sr",
  language: "sr",
  dir: "ltr",
  months: { "abbreviated": [ "јан", "феб", "мар", "апр", "мај", "јун", "јул", "авг", "сеп", "окт", "нов", "дец" ], "wide": [ "јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар" ] },
  dates: { "year": "y.", "month": "MMM y.", "day": "d. MMM y.", "numericMonth": "M. y.", "numericDay": "d. M. y.", "years": [ "y", "–", "y." ], "between": " – ", "lostBeforeDash": "." },
  separator: ", ",
  strongSeparator: "; ",
};
