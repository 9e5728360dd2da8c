import { en } from './locales/en';
import type { Locale } from './locale';

/**
 * Languages by their tags in lower case, one line each. All but English are loaded lazily.
 * Rarer ones are in `other-locales.ts`, so that an English page does not load their names.
 * A function, so that the table is only created when needed.
 */
export const locales = (): Record<string, () => Locale> => ({
  ar: () => require('./locales/ar').ar,
  bg: () => require('./locales/bg').bg,
  ca: () => require('./locales/ca').ca,
  cs: () => require('./locales/cs').cs,
  da: () => require('./locales/da').da,
  de: () => require('./locales/de').de,
  el: () => require('./locales/el').el,
  en: () => en,
  'en-gb': () => require('./locales/en-GB').enGB,
  es: () => require('./locales/es').es,
  et: () => require('./locales/et').et,
  fa: () => require('./locales/fa').fa,
  fi: () => require('./locales/fi').fi,
  fr: () => require('./locales/fr').fr,
  he: () => require('./locales/he').he,
  hi: () => require('./locales/hi').hi,
  hr: () => require('./locales/hr').hr,
  hu: () => require('./locales/hu').hu,
  id: () => require('./locales/id').id,
  it: () => require('./locales/it').it,
  ja: () => require('./locales/ja').ja,
  ko: () => require('./locales/ko').ko,
  lt: () => require('./locales/lt').lt,
  lv: () => require('./locales/lv').lv,
  nb: () => require('./locales/nb').nb,
  nl: () => require('./locales/nl').nl,
  pl: () => require('./locales/pl').pl,
  pt: () => require('./locales/pt').pt,
  'pt-br': () => require('./locales/pt-BR').ptBR,
  ro: () => require('./locales/ro').ro,
  ru: () => require('./locales/ru').ru,
  sk: () => require('./locales/sk').sk,
  sl: () => require('./locales/sl').sl,
  sr: () => require('./locales/sr').sr,
  'sr-latn': () => require('./locales/sr-Latn').srLatn,
  sv: () => require('./locales/sv').sv,
  th: () => require('./locales/th').th,
  tr: () => require('./locales/tr').tr,
  uk: () => require('./locales/uk').uk,
  vi: () => require('./locales/vi').vi,
  'zh-hans': () => require('./locales/zh-Hans').zhHans,
  'zh-hant': () => require('./locales/zh-Hant').zhHant,
});
