import { beginnings, counters, symbols, words } from './figure-units';
import { numbersIn } from './numbers';
import type { Found } from './words-beside';
import { code, joining as joinsNumbers } from './number-patterns';
import { wrapRanges, type Wrapped } from '../html/wrapped-ranges';

// Amounts, percentages, factors and counts within points, set in semi-bold where the option `figures` asks for it. Loaded only then.

/** A longer one is a sentence. */
const longest = 28;

/** What is written together with a number and is no part of it: quotation marks, prefixes of Hebrew and Arabic. */
const lead =
  /^(?:[^\n]*(?:["'‘-„«»*|–—]|&quot;|&amp;)|\p{Script=Hebrew}{1,2}[-־]?|\p{Script=Arabic}{1,2})/u;
/** Signs and a currency, which are. */
const signs = /^(?:sub-|[-+~±×−≈≤≥]|&[lg]t;=?|[A-Z]{0,3}\p{Sc}|Rs\.?|kr\.?)*$/u;
/** With such a sign, or behind it, a number alone is an amount. */
const comparing = /[~≈≤≥<>×±=]|&[lg]t;|sub-/;
const money = new RegExp(`^(?:[A-Z]{0,3}\\p{Sc}|${code}|kr|Rs\\.|Rp) $`, 'u');

const units = (before: string): RegExp =>
  new RegExp(
    `${before}(?:(?:(?:${symbols})(?:/(?:${symbols}|min|sec))?|${words})(?![\\p{L}\\p{M}])|(?:${beginnings})[\\p{L}\\p{M}]*|${counters})`,
    'uy',
  );
const attached = units('-?');
const behind = units('[ \u00A0\u2009\u202F]');
/** "k", "M€", "%", "x", "+", "-fold", "-fache": at the number itself. */
const multiplier =
  /(?:[kKMBmb]|[mbt]n|Mio\.?|Mrd\.?)?(?:(?:\p{Sc}|[%٪‰％×])\+?|(?:x|-?(?:fold|fach\p{L}*))?\+?(?![\p{L}\p{M}\d]|[-/]\p{L}))/uy;
const currency = new RegExp(
  `\\.? (?:d(?:e |['’]))?(?:\\p{Sc}|${code}|[Dd]ol+[aá]r\\p{L}*|dólares|[Ee]uro?s?|Kč|zł\\p{L}*|kr|kron\\p{L}*|korun\\p{L}*|Franken|francs?|pounds?|rup\\p{L}+|reais|руб\\p{L}*|грн|гривен\\p{L}*|دولار|تومان|ریال|ريال|درهم|روپے|रुपये|डॉलर|דולר|שקל\\p{L}*|원|달러|元|円|lei|forint|TL|lira|đồng|บาท)(?![\\p{L}\\p{M}])`,
  'uy',
);

/** "by a factor of 3.8" */
const factor =
  /(?:^|[\s(])((?:fa[ck]t(?:or|eur)|fattore|fator|faktor\p{L}*|kertoim\p{L}*|фактор\p{L}*)(?: (?:of|de|di|von|van|av|på))? )$/iu;

/** What a number belongs to that is none: the third version, page 5. */
const numbered =
  /(?:^|[\s(])(?:v|ver|versions?|layers?|levels?|phases?|pages?|chapters?|grades?|tiers?|class|types?|steps?|stages?|sections?|series|no|nr|num|number|rank|top|release|room|stufe|klasse|seite|kapitel|niveau|nivel|étape|fase|versión|версия|уровень|фаза|第|제|令和|平成|昭和|第 ?)\.? ?$/iu;

/** Hundreds set apart: what is so large is counted. */
const grouped =
  /^[1-9٠-٩۰-۹०-९]\p{Nd}{0,2}(?:([.,'’٬\u00A0\u2009\u202F])\p{Nd}{2,3})?(?:[.,'’٬ \u00A0\u2009\u202F]\p{Nd}{3})+(?:[.,]\p{Nd}+)?$/u;
/** A date, a time, a version, a relation; a telephone's number. */
const other = /[/:]|\p{Nd}[.,]\p{Nd}+\.\p{Nd}|^0\p{Nd}/u;
const year = /^(?:1[89]|20)\d\d(?: ?[-–—] ?(?:\d\d)?\d\d)?$/;
const date = /^(?:年(?!間|半|以)|年?\d*月|년(?! ?간|차)|월|日(?!間)|号|일(?!간))/;
const ordinal = /^(?:st|nd|rd|th|er|ère|re|ème|e|[ºª]|-?(?:й|я|е|го|м|а)|ste|de)(?![\p{L}])/u;

/** A noun behind a number, which counts it. */
const noun = /^ ([\p{L}\p{M}]{2,})/u;

/** A number that stands before another: "from 45 to 5 minutes". */
const before = /(?:^|[\s(])((?:\p{Sc})?\p{Nd}[\p{Nd}.,]*%?) (?:\p{L}{1,4}|→|->|-&gt;) $/u;

/** A name within a sentence, or one in capitals: "Python 3", "ISO 9001". */
const name = /(?:[^\s.!?:;•(] \p{Lu}[^\s]*|(?:^|[\s(])\p{Lu}{2,}\d*) $/u;

/** Words in other letters that no number counts. */
const joining = new Set(
  'до от за из для или що та від και σε από έως με για στο της του των ile ve veya için में से का की के को तक पर और या از تا به در با برای من إلى في على عن مع أو حتى של עד עם או'.split(
    ' ',
  ),
);

const lengthAt = (expression: RegExp, text: string, index: number): number => {
  expression.lastIndex = index;
  return expression.exec(text)?.[0].length ?? 0;
};

/** Where the unit of a number ends; its own end where it has none. */
function unitEnd(text: string, to: number): number {
  let end = to + lengthAt(multiplier, text, to);
  if (end === to) end += lengthAt(attached, text, to);
  if (end === to && /[\p{L}\p{M}]/u.test(text[to] ?? '')) return to;
  end += lengthAt(behind, text, end);
  return end + lengthAt(currency, text, end);
}

/** Where a number begins, with the signs, the currency and the factor that stand before it. */
function beginning(text: string, { compared, signed, start }: Found, begin: number): number {
  const ofFactor = factor.exec(text.slice(Math.max(0, begin - longest), begin));
  if (ofFactor) return begin - ofFactor[1]!.length;
  const word = text.slice(signed, start);
  if (money.test(word)) return signed;
  return word && !/[→+]/.test(word) && !/^\p{L}|№|§|#/u.test(word) ? compared : begin;
}

function figure(text: string, found: Found): [start: number, end: number] | null {
  const { from, to, signed } = found;
  const begin = found.start + (lead.exec(text.slice(found.start, from))?.[0].length ?? 0);
  const sign = text.slice(begin, from);
  const rest = text.slice(to, to + longest);
  if (!signs.test(sign) || ordinal.test(rest) || date.test(rest)) return null;
  const number = text.slice(from, to);
  const start = beginning(text, found, begin);
  const end = unitEnd(text, to);
  const unit = text.slice(to, end);
  const isMoney = /\p{Sc}/u.test(sign) || money.test(text.slice(signed, found.start));
  const isPercent = /[%٪‰％]/.test(unit);
  if (isMoney || isPercent) return [start, end];
  const isYear = year.test(number);
  const isGrouped = grouped.test(number);
  const context = text.slice(Math.max(0, begin - longest), begin);
  if ((other.test(number) && !isGrouped) || numbered.test(context)) return null;
  // "4K" is a picture's size.
  if (unit)
    return (isYear && unit.length < 3) || /^[48]K$/.test(number + unit) ? null : [start, end];
  if (isYear || /^[\p{L}\p{M}\d_@#]|^-\p{L}/u.test(rest)) return null;
  if (start < begin || comparing.test(sign)) return [start, to];
  if (name.test(context)) return null;
  if (isGrouped && !sign.includes('+') && !number.includes(' ')) return [start, to];
  const word = noun.exec(rest)?.[1];
  const isCounted =
    word && !joinsNumbers.has(word) && !joining.has(word) && !number.startsWith('0');
  return isCounted && !/^ \p{L}+\.?,? \p{Nd}{4}/u.test(rest) ? [start, to] : null;
}

/** The figures of a text. @param text with `&lt;` and `&gt;` for these signs */
export function figuresIn(text: string): Wrapped[] {
  const figures: Wrapped[] = [];
  let free = 0;
  for (const found of numbersIn(text)) {
    const range = figure(text, found);
    if (!range || range[1] - range[0] > longest) continue;
    const [start, end] = [Math.max(free, range[0]), range[1]];
    const other =
      end > found.to ? before.exec(text.slice(Math.max(free, start - 20), start)) : null;
    if (other && !year.test(other[1]!)) {
      const from = start - other[0].length + other[0].indexOf(other[1]!);
      figures.push(asFigure(from, from + other[1]!.length));
    }
    figures.push(asFigure(start, end));
    free = end;
  }
  return figures;
}

const strong = { before: '<b>', after: '</b>' };
const asFigure = (start: number, end: number): Wrapped => ({ start, end, ...strong });

/** What is strong already. */
const skipped = ['<strong>', '<th>', '<p class="subheading">'];

/** Our own markup with its figures in `<b>`; the text in it is the same. */
export const withFigures = (markup: string): string => wrapRanges(markup, figuresIn, skipped);
