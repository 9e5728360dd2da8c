// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "my",
  language: "my",
  dir: "ltr",
  months: { "abbreviated": [ "ဇန်", "ဖေ", "မတ်", "ဧ", "မေ", "ဇွန်", "ဇူ", "ဩ", "စက်", "အောက်", "နို", "ဒီ" ], "wide": [ "ဇန်နဝါရီ", "ဖေဖော်ဝါရီ", "မတ်", "ဧပြီ", "မေ", "ဇွန်", "ဇူလိုင်", "ဩဂုတ်", "စက်တင်ဘာ", "အောက်တိုဘာ", "နိုဝင်ဘာ", "ဒီဇင်ဘာ" ] },
  dates: { "year": "y", "month": "y MMMM", "day": "y MMMM d", "numericMonth": "M/y", "numericDay": "d/M/y", "years": [ "y", "–", "y" ], "between": " – " },
  digits: "၀၁၂၃၄၅၆၇၈၉",
  separator: ", ",
  strongSeparator: "; ",
  gutter: 12.9,
};
