// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "ko",
  language: "ko",
  dir: "ltr",
  months: { "abbreviated": [ "1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월" ], "wide": [ "1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월" ] },
  dates: { "year": "y년", "month": "y년 MMM", "day": "y년 MMM d일", "numericMonth": "y. M.", "numericDay": "y. M. d.", "years": [ "y년", " ~ ", "y년" ], "between": " ~ " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 11.7,
};
