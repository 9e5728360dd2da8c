// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/cldr.mjs.
import type { Cldr } from '../locale';

// prettier-ignore
export const cldr: Cldr = {
  tag: "zh-Hans",
  language: "zh-Hans",
  dir: "ltr",
  months: { "abbreviated": [ "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月" ], "wide": [ "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月" ] },
  dates: { "year": "y年", "month": "y年M月", "day": "y年M月d日", "numericMonth": "y/M", "numericDay": "y/M/d", "years": [ "y", "–", "y年" ], "between": "—" },
  separator: "、",
  strongSeparator: "；",
  gutter: 11.2,
};
