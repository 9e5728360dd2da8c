// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "nn",
  language: "nn",
  dir: "ltr",
  months: { "abbreviated": [ "jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des." ], "wide": [ "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember" ], "abbreviatedAlone": [ "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des" ] },
  dates: { "year": "y", "month": "MMM y", "day": "d. MMM y", "numericMonth": "MM.y", "numericDay": "dd.MM.y", "years": [ "y", "–", "y" ], "between": "–" },
  separator: ", ",
  strongSeparator: "; ",
};
