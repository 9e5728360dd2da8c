// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "sq",
  language: "sq",
  dir: "ltr",
  months: { "abbreviated": [ "jan", "shk", "mar", "pri", "maj", "qer", "korr", "gush", "sht", "tet", "nën", "dhj" ], "wide": [ "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor", "dhjetor" ] },
  dates: { "year": "y", "month": "MMMM y", "day": "d MMMM y", "numericMonth": "M.y", "numericDay": "d.M.y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 11.5,
};
