// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "ga",
  language: "ga",
  dir: "ltr",
  months: { "abbreviated": [ "Ean", "Feabh", "Márta", "Aib", "Beal", "Meith", "Iúil", "Lún", "MFómh", "DFómh", "Samh", "Noll" ], "wide": [ "Eanáir", "Feabhra", "Márta", "Aibreán", "Bealtaine", "Meitheamh", "Iúil", "Lúnasa", "Meán Fómhair", "Deireadh Fómhair", "Samhain", "Nollaig" ] },
  dates: { "year": "y", "month": "MMM y", "day": "d MMM y", "numericMonth": "MM/y", "numericDay": "dd/MM/y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 11.3,
};
