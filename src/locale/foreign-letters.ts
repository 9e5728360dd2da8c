/**
 * Signs that people leave out or type differently: accents, Arabic vowels and hamzas, nuktas, the yeh and kaf of other
 * keyboards, the dotless i of Turkish and Azerbaijani capitals.
 */
const variants: readonly [sign: RegExp, plain: string][] = [
  [/[\u0300-\u036F\u064B-\u0655\u093C\u09BC]/g, ''],
  [/\u06CC/g, '\u064A'],
  [/\u06A9/g, '\u0643'],
  [/\u0131/g, 'i'],
];

/** `lettersOf` for a text in any script. */
export const foreignLetters = (typed: string): string =>
  variants
    .reduce(
      (text, [sign, plain]) => text.replace(sign, plain),
      typed.toLowerCase().normalize('NFD'),
    )
    .replace(/[^\p{L}\p{M}\d]/gu, '');
