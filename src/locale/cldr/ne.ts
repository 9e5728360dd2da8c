// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "ne",
  language: "ne",
  dir: "ltr",
  months: { "abbreviated": [ "जनवरी", "फेब्रुअरी", "मार्च", "अप्रिल", "मे", "जुन", "जुलाई", "अगस्ट", "सेप्टेम्बर", "अक्टोबर", "नोभेम्बर", "डिसेम्बर" ], "wide": [ "जनवरी", "फेब्रुअरी", "मार्च", "अप्रिल", "मे", "जुन", "जुलाई", "अगस्ट", "सेप्टेम्बर", "अक्टोबर", "नोभेम्बर", "डिसेम्बर" ] },
  dates: { "year": "y", "month": "y MMMM", "day": "y MMMM d", "numericMonth": "y-MM", "numericDay": "y-MM-dd", "years": [ "y", "–", "y" ], "between": " – " },
  digits: "०१२३४५६७८९",
  separator: ", ",
  strongSeparator: "; ",
  gutter: 12.6,
};
