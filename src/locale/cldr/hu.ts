// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "hu",
  language: "hu",
  dir: "ltr",
  months: { "abbreviated": [ "jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.", "dec." ], "wide": [ "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december" ] },
  dates: { "year": "y.", "month": "y. MMM", "day": "y. MMM d.", "numericMonth": "y. MM.", "numericDay": "y. MM. dd.", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 10.5,
};
