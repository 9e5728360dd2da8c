/** Replacements for letters that Unicode does not decompose, as people type them on other keyboards. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  // The yeh and kaf of other keyboards.
  '\u06CC': '\u064A',
  '\u06A9': '\u0643',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Accents, vowel signs that people leave out, and everything that is not a letter, such as emoji. */
const noLetters =
  /[\0-/:-`{-\xBF\u02B0-\u036F\u0640\u064B-\u065F\u0670\u2000-\u2BFF\u3000-\u303F\uFE00-\uFE0F]+|[\uD83C-\uD83E][\uDC00-\uDFFF]/g;

/**
 * A name in the form in which names are compared: only letters and digits, in lower case, without accents.
 * @example nameLetters('U.S.A.') // "usa"
 */
export const nameLetters = (typed: string): string =>
  /[^\0-\x7F]/.test(typed)
    ? typed
        .toLowerCase()
        .normalize('NFD')
        .replace(special, (letter) => plain[letter]!)
        .replace(noLetters, '')
    : typed.toLowerCase().replace(/[^a-z\d]+/g, '');
