// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "fa",
  language: "fa",
  dir: "rtl",
  months: { "abbreviated": [ "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر" ], "wide": [ "ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مهٔ", "ژوئن", "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر" ], "wideAlone": [ "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر" ] },
  dates: { "year": "y", "month": "MMM y", "day": "d MMM y", "numericMonth": "y/M", "numericDay": "y/M/d", "years": [ "y", " تا ", "y" ], "between": " تا " },
  calendar: "persian",
  digits: "۰۱۲۳۴۵۶۷۸۹",
  separator: "، ",
  strongSeparator: "؛ ",
  gutter: 11.5,
};
