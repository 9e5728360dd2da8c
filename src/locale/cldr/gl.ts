// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "gl",
  language: "gl",
  dir: "ltr",
  months: { "abbreviated": [ "xan.", "feb.", "mar.", "abr.", "maio", "xuño", "xul.", "ago.", "set.", "out.", "nov.", "dec." ], "wide": [ "xaneiro", "febreiro", "marzo", "abril", "maio", "xuño", "xullo", "agosto", "setembro", "outubro", "novembro", "decembro" ] },
  dates: { "year": "y", "month": "MMM 'de' y", "day": "d 'de' MMM 'de' y", "numericMonth": "MM/y", "numericDay": "dd/MM/y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 11.7,
};
