/** A word of a text. */
export interface Word {
  /** In lower case. */
  small: string;
  /** Whether it may be part of a name: it has a capital within a sentence, or is a short word before one that has. */
  isName: boolean;
}

const word = /[\p{L}\p{M}]+(?:['’](?=\p{L}))?|['’]n(?!\p{L})/gu;
/** Titles of works and quotations. */
const quoted = /"[^"\n]{1,99}"|“[^”\n]{1,99}”|„[^“”\n]{1,99}[“”]|«[^»\n]{1,99}»/g;
/** Characters between two words of one name. */
const within = /^[\s,'’"()/&-]*$/;

/** The words of a text. In "la Banque de la Poste" all but the first belong to names. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  const plain = text.normalize('NFC').replace(quoted, '. ');
  for (const { 0: typed, index } of plain.matchAll(word)) {
    const small = typed.toLowerCase().replace('’', "'");
    const isCapital = typed[0] !== small[0] && typed !== typed.toUpperCase();
    const isName = isCapital && end > 0 && within.test(plain.slice(end, index));
    if (isName) for (const before of words.slice(-2)) before.isName ||= isShort(before.small);
    words.push({ small, isName });
    end = index + typed.length;
  }
  return words;
}

/** Short words before a name (of, the, and) belong to that name. */
const isShort = (small: string): boolean => small.length < 4;
