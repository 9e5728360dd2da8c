// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "en",
  language: "en",
  dir: "ltr",
  months: { "abbreviated": [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ], "wide": [ "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" ] },
  dates: { "year": "y", "month": "MMM y", "day": "MMM d, y", "numericMonth": "MM/y", "numericDay": "MM/dd/y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
};
