// In which direction a typed line runs. Loaded when needed: few pages hold letters that run from right to left.

/** A direction as HTML's `dir` names it; `auto` is that of the first letter, and null needs no element. */
type Isolation = 'auto' | 'ltr' | 'rtl' | null;

const rightToLeft =
  /[\u0591-\u065F\u066E-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEFF}]/gu;
const letters = /\p{L}/gu;

/** Where a line begins or ends: the tags of blocks. */
const blockTag =
  /(<\/?(?:blockquote|li|ol|pre|table|tbody|td|th|tr|ul)>|<\/?p(?: class="subheading")?>)/;

/** The least share of a page's own letters for which a line that begins with a foreign one is the page's. */
const least = { rtl: 1 / 4, ltr: 2 / 3 };

/**
 * The direction of a line: as HTML finds it, by its first letter; but "React و Vue" in an Arabic page is Arabic, although
 * it begins with a name, and so is an English sentence that begins with a Hebrew one.
 * @param markup of a line
 * @param page its direction
 */
function isolationOf(markup: string, page: 'ltr' | 'rtl'): Isolation {
  const text = markup.replace(/<[^>]*>|&[a-z]+;/g, '');
  const all = text.match(letters) ?? [];
  const isForeign = (letter: string) => letter.search(rightToLeft) < 0 === (page === 'rtl');
  if (page === 'ltr' && text.search(rightToLeft) < 0) return null;
  if (!all.length || !isForeign(all[0]!)) return 'auto';
  const own = all.filter((letter) => !isForeign(letter)).length;
  return own && own >= all.length * least[page] ? page : 'auto';
}

/**
 * Markup of which every line is a `<bdi>`, where that is needed. What begins with one is made of such lines already.
 * @param markup our own: inline elements never hold blocks
 * @param page its direction
 */
export function linesApart(markup: string, page: 'ltr' | 'rtl'): string {
  if (markup.startsWith('<bdi')) return markup;
  const line = (inner: string): string => {
    const isolation = inner.trim() ? isolationOf(inner, page) : null;
    if (!isolation) return inner;
    return `<bdi${isolation === 'auto' ? '' : ` dir="${isolation}"`}>${inner}</bdi>`;
  };
  // A line break within emphasis stays there.
  const lines = (inner: string): string =>
    /<(?!br>)/.test(inner) ? line(inner) : inner.split('<br>').map(line).join('<br>');
  return markup
    .split(blockTag)
    .map((piece, index) => (index % 2 ? piece : lines(piece)))
    .join('');
}
