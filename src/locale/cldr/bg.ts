// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "bg",
  language: "bg",
  dir: "ltr",
  months: { "abbreviated": [ "яну", "фев", "март", "апр", "май", "юни", "юли", "авг", "сеп", "окт", "ное", "дек" ], "wide": [ "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември", "декември" ] },
  dates: { "year": "y 'г'.", "month": "MM.y 'г'.", "day": "d.MM.y 'г'.", "numericMonth": "MM.y 'г'.", "numericDay": "d.MM.y 'г'.", "years": [ "y", "–", "y 'г'." ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 10.3,
};
