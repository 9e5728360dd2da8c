// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "th",
  language: "th",
  dir: "ltr",
  months: { "abbreviated": [ "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค." ], "wide": [ "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม" ] },
  dates: { "year": "y", "month": "MMM y", "day": "d MMM y", "numericMonth": "M/y", "numericDay": "d/M/y", "years": [ "y", "–", "y" ], "between": " – " },
  calendar: "buddhist",
  separator: ", ",
  strongSeparator: " · ",
};
