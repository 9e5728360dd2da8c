/** Characters that people, and programs for them, write by HTML's names; names of letters with accents are composed. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  deg: '°',
  times: '×',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
};

const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

const entity =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([a-z]{2,6}));/gi;

/** HTML has an end of an element, or one without content. */
const html = /<\/[a-z][a-z\d]*\s*>|<(?:br|hr|img)\b/i;

/**
 * A text with the characters that its entities mean; unknown ones stay as typed, and none is read twice.
 * Where there are tags, what would become one is left to those who read them: "<p>the &lt;div&gt;</p>".
 * @param whole what the text is the end of
 */
export function withoutEntities(typed: string, _at = 0, whole = typed): string {
  if (!html.test(whole)) return typed.replace(entity, character);
  return typed.replace(entity, (found: string, ...groups: (string | number | undefined)[]) => {
    const meant = character(found, ...(groups.slice(0, 5) as (string | undefined)[]));
    const next = typed[(groups.at(-2) as number) + found.length] ?? '';
    return /^[<&]$/.test(meant) && /[a-z/!?#]/i.test(next)
      ? meant === '<'
        ? '&lt;'
        : '&amp;'
      : meant;
  });
}

function character(
  whole: string,
  decimal?: string,
  hex?: string,
  letter?: string,
  accent?: string,
  name?: string,
): string {
  if (decimal ?? hex) {
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  if (letter) return (letter + accents[accent!.toLowerCase()]!).normalize('NFC');
  return name && Object.hasOwn(named, name) ? named[name]! : whole;
}
