// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "ur",
  language: "ur",
  dir: "rtl",
  months: { "abbreviated": [ "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر" ], "wide": [ "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر" ] },
  dates: { "year": "y", "month": "MMM y", "day": "d MMM، y", "numericMonth": "M/y", "numericDay": "d/M/y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: "، ",
  strongSeparator: "؛ ",
  gutter: 10.3,
};
