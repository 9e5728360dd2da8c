// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "pa",
  language: "pa",
  dir: "ltr",
  months: { "abbreviated": [ "ਜਨ", "ਫ਼ਰ", "ਮਾਰਚ", "ਅਪ੍ਰੈ", "ਮਈ", "ਜੂਨ", "ਜੁਲਾ", "ਅਗ", "ਸਤੰ", "ਅਕਤੂ", "ਨਵੰ", "ਦਸੰ" ], "wide": [ "ਜਨਵਰੀ", "ਫ਼ਰਵਰੀ", "ਮਾਰਚ", "ਅਪ੍ਰੈਲ", "ਮਈ", "ਜੂਨ", "ਜੁਲਾਈ", "ਅਗਸਤ", "ਸਤੰਬਰ", "ਅਕਤੂਬਰ", "ਨਵੰਬਰ", "ਦਸੰਬਰ" ] },
  dates: { "year": "y", "month": "MMMM y", "day": "d MMMM y", "numericMonth": "M/y", "numericDay": "d/M/y", "years": [ "y", "–", "y" ], "between": " – " },
  separator: ", ",
  strongSeparator: "; ",
  gutter: 11.3,
};
