/** Right-to-left scripts, as ISO 15924 codes, and the languages written in them. */
const rightToLeft =
  ' Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa' +
  ' ar arc azb bal ckb dv fa glk he iw ji ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi ';

/**
 * The direction of a language, also of those that the theme has no labels for, such as Pashto.
 * @param tag BCP 47 in its usual case; if it names a script, that decides
 */
export function direction(tag: string): 'ltr' | 'rtl' {
  const [language, ...parts] = tag.split('-');
  const script = parts.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  return rightToLeft.includes(` ${script ?? language} `) ? 'rtl' : 'ltr';
}
