// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "pl",
  language: "pl",
  dir: "ltr",
  months: { "abbreviated": [ "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru" ], "wide": [ "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia" ], "wideAlone": [ "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień" ] },
  dates: { "year": "y", "month": "MM.y", "day": "d.MM.y", "numericMonth": "MM.y", "numericDay": "d.MM.y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
};
