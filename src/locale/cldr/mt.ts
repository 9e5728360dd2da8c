// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "mt",
  language: "mt",
  dir: "ltr",
  months: { "abbreviated": [ "Jan", "Fra", "Mar", "Apr", "Mej", "Ġun", "Lul", "Aww", "Set", "Ott", "Nov", "Diċ" ], "wide": [ "Jannar", "Frar", "Marzu", "April", "Mejju", "Ġunju", "Lulju", "Awwissu", "Settembru", "Ottubru", "Novembru", "Diċembru" ] },
  dates: { "year": "y", "month": "MMMM y", "day": "d 'ta'’ MMMM y", "numericMonth": "MM/y", "numericDay": "dd/MM/y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 13.6,
};
