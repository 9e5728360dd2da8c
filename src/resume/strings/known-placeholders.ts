/** No placeholder is longer, but for the printers' Latin and an author's notes to himself. */
const longest = 200;

/** Signs that stand for nothing, alone or in a row. Stars and dots may be a level. */
const signs = /^[-–—−_.…?#~/=\s]*$/;

/** Whole texts, in any case: of forms ("k. A." is German for "n/a"), of calendars. */
const anyCase = /^(?:n ?[./\\] ?a\.?|k\. ?a\.?|undefined|tb[ad]\.?)$/i;

/** What programs print for nothing. Null and Nan are names of people, "nan" is a language. */
const printed = new Set(['null', 'NULL', 'undefined', 'NaN']);

/** An author's notes to himself; "Todo" may be the name of an app. */
const note = /^(?:TODO|FIXME)(?:[:.!?…]|$)|^(?:X{3,}|x{3,})$/;

const object = /^(?:\[object [A-Z][a-z]+\][\s,]*)+$/;
const blank = /^(?:[[{<]+ ?(?:your|insert) [^\])}>]*[\])}>]+|your [a-z -]{1,30} here)$/i;

/** Printers' Latin; a generator of it is a work. */
const latin = /^lorem ipsum(?:[\s,.…]*$|[\s,.…]+(?:dolor|sit|amet|consect))/i;

/** What stands for a date: templates of dates, the empty dates of databases, and what no text but a date would be. */
const dates =
  /^(?:na|none|tbc|false|true|invalid date|x{2,4}(?:[-/.]x{2,4}){0,2}|[ymdjt]{2,4}(?:[-/.][ymdjt]{2,4}){0,2}|0{1,4}(?:[-/.]0{2}){0,2})$/i;

/** Whether a text is a placeholder. @param isDate whether a date stands in its place */
export function isKnown(text: string, isDate: boolean): boolean {
  if (latin.test(text) || /^(?:TODO|FIXME):/.test(text)) return true;
  if (text.length > longest) return signs.test(text);
  const bare = text.replace(/^[[({<#\s]+/, '').replace(/[\])}>\s]+$/, '');
  return (
    signs.test(bare) ||
    anyCase.test(bare) ||
    note.test(bare) ||
    bare.split(/[\s,]+/).every((word) => printed.has(word)) ||
    object.test(text) ||
    blank.test(text) ||
    (isDate && dates.test(bare))
  );
}
