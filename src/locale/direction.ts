/** Scripts that run from right to left, by ISO 15924, and languages that are written in them. */
const rightToLeft =
  ' Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa' +
  ' ar arc azb bal ckb dv fa glk he iw ji ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi ';

/**
 * The direction of a text in a language, known or not: an author's Pashto must not run backwards
 * because the theme speaks none.
 * @param tag BCP 47 in its usual case; its script decides, if it names one
 */
export function direction(tag: string): 'ltr' | 'rtl' {
  const [language, ...parts] = tag.split('-');
  const script = parts.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  return rightToLeft.includes(` ${script ?? language} `) ? 'rtl' : 'ltr';
}
