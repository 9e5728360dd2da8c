// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/tags.mjs.
import type { Cldr, Months } from './locale';

/** How a region differs from its language. */
export interface Regional {
  months?: Partial<Months>;
  dates?: Partial<Cldr['dates']>;
}

/** Tags with a region, grouped by the differences they share. */
// prettier-ignore
export const regional: readonly (readonly [tags: string, own: Regional])[] = [
  ["ar-DZ ar-TN", {"months":{"abbreviated":["جانفي","فيفري","مارس","أفريل","ماي","جوان","جويلية","أوت","سبتمبر","أكتوبر","نوفمبر","ديسمبر"],"wide":["جانفي","فيفري","مارس","أفريل","ماي","جوان","جويلية","أوت","سبتمبر","أكتوبر","نوفمبر","ديسمبر"]}}],
  ["ar-IQ", {"months":{"abbreviated":["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"],"wide":["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"],"abbreviatedAlone":["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"]}}],
  ["ar-JO ar-LB ar-PS ar-SY", {"months":{"abbreviated":["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"],"wide":["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"]}}],
  ["ar-MA", {"months":{"abbreviated":["يناير","فبراير","مارس","أبريل","ماي","يونيو","يوليوز","غشت","شتنبر","أكتوبر","نونبر","دجنبر"],"wide":["يناير","فبراير","مارس","أبريل","ماي","يونيو","يوليوز","غشت","شتنبر","أكتوبر","نونبر","دجنبر"]}}],
  ["ar-MR", {"months":{"abbreviated":["يناير","فبراير","مارس","إبريل","مايو","يونيو","يوليو","أغشت","شتمبر","أكتوبر","نوفمبر","دجمبر"],"wide":["يناير","فبراير","مارس","إبريل","مايو","يونيو","يوليو","أغشت","شتمبر","أكتوبر","نوفمبر","دجمبر"]}}],
  ["bn-IN", {"months":{"abbreviated":["জানু","ফেব","মার্চ","এপ্রি","মে","জুন","জুল","আগ","সেপ্টেঃ","অক্টোঃ","নভেঃ","ডিসেঃ"],"abbreviatedAlone":["জানু","ফেব","মার্চ","এপ্রিল","মে","জুন","জুলাই","আগস্ট","সেপ্টেঃ","অক্টোঃ","নভেঃ","ডিসেঃ"]}}],
  ["de-AT de-IT", {"months":{"abbreviated":["Jän.","Feb.","März","Apr.","Mai","Juni","Juli","Aug.","Sep.","Okt.","Nov.","Dez."],"wide":["Jänner","Februar","März","April","Mai","Juni","Juli","August","September","Oktober","November","Dezember"],"abbreviatedAlone":["Jän","Feb","Mär","Apr","Mai","Jun","Jul","Aug","Sep","Okt","Nov","Dez"]}}],
  ["en-AE", {"dates":{"day":"d MMM y","numericMonth":"MM/y","numericDay":"dd/MM/y"}}],
  ["en-AU", {"months":{"abbreviated":["Jan","Feb","Mar","Apr","May","June","July","Aug","Sept","Oct","Nov","Dec"]}}],
  ["en-BE en-HK en-IE en-IN", {"dates":{"numericDay":"d/M/y","numericMonth":"MM/y"}}],
  ["en-BW en-BZ en-MT", {"dates":{"day":"dd MMM y"}}],
  ["en-CA en-SE", {"dates":{"numericMonth":"y-MM","numericDay":"y-MM-dd"}}],
  ["en-CH fr-CH", {"dates":{"numericMonth":"MM.y","numericDay":"dd.MM.y"}}],
  ["en-JP", {"dates":{"numericMonth":"MM/y","numericDay":"y/MM/dd"}}],
  ["en-NZ", {"dates":{"numericDay":"d/MM/y","numericMonth":"MM/y"}}],
  ["en-ZA", {"dates":{"day":"dd MMM y","numericDay":"y/MM/dd","numericMonth":"MM/y"}}],
  ["en-ZW", {"dates":{"day":"dd MMM, y","numericDay":"d/M/y","numericMonth":"MM/y"}}],
  ["es-AR", {"dates":{"day":"d 'de' MMM 'de' y"}}],
  ["es-CL", {"months":{"abbreviatedAlone":["ene.","feb.","mar.","abr.","may.","jun.","jul.","ago.","sept.","oct.","nov.","dic."]},"dates":{"numericMonth":"MM-y","numericDay":"dd-MM-y"}}],
  ["es-CO", {"months":{"abbreviatedAlone":["ene.","feb.","mar.","abr.","may.","jun.","jul.","ago.","sept.","oct.","nov.","dic."]},"dates":{"month":"MMM 'de' y","day":"d 'de' MMM 'de' y"}}],
  ["es-DO", {"dates":{"day":"d MMM 'de' y"}}],
  ["es-MX", {"months":{"abbreviated":["ene","feb","mar","abr","may","jun","jul","ago","sep","oct","nov","dic"]}}],
  ["es-PA es-PR", {"dates":{"numericMonth":"MM/y","numericDay":"MM/dd/y"}}],
  ["es-PE es-UY", {"months":{"abbreviated":["ene.","feb.","mar.","abr.","may.","jun.","jul.","ago.","set.","oct.","nov.","dic."],"wide":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","setiembre","octubre","noviembre","diciembre"],"abbreviatedAlone":["Ene.","Feb.","Mar.","Abr.","May.","Jun.","Jul.","Ago.","Set.","Oct.","Nov.","Dic."],"wideAlone":["Enero","Febrero","Marzo","Abril","Mayo","Junio","Julio","Agosto","Setiembre","Octubre","Noviembre","Diciembre"]}}],
  ["es-PY es-VE", {"months":{"abbreviated":["ene.","feb.","mar.","abr.","may.","jun.","jul.","ago.","sept.","oct.","nov.","dic."]}}],
  ["nl-BE zh-Hans-HK zh-Hant-MO", {"dates":{"numericMonth":"M/y","numericDay":"d/M/y"}}],
  ["sr-Latn-XK", {"months":{"abbreviated":["jan","feb","mart","apr","maj","jun","jul","avg","sept","okt","nov","dec"]}}],
  ["sv-FI", {"dates":{"numericMonth":"M.y","numericDay":"d.M.y"}}],
];
