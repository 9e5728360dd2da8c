/** Signs that people leave out or type otherwise: accents, Arabic vowels and hamzas, nuktas, the yeh and kaf of other keyboards. */
const variants: readonly [sign: RegExp, plain: string][] = [
  [/[\u0300-\u036F\u064B-\u0655\u093C\u09BC]/g, ''],
  [/\u06CC/g, '\u064A'],
  [/\u06A9/g, '\u0643'],
];

/** `lettersOf` for a text in any script. */
export const foreignLetters = (typed: string): string =>
  variants
    .reduce(
      (text, [sign, plain]) => text.replace(sign, plain),
      typed.toLowerCase().normalize('NFD'),
    )
    .replace(/[^\p{L}\p{M}\d]/gu, '');
