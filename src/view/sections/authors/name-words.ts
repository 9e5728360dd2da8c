import { nameLetters } from '../../../locale/name-letters';

/** A word of a name, and its place in the text. */
export interface Word {
  start: number;
  end: number;
  raw: string;
  /** In lower case, without accents; equal for "Müller" and "Mueller". */
  letters: string;
}

/** A run of letters; it ends at digits, footnote marks and punctuation other than apostrophes. */
const run =
  /[^\s\d.,;:&/|()[\]{}<>"!?*†‡§¶#+=_~^@¹²³\u2070-\u209F\u2010-\u2015\u2022-\u2027\u3001\uFF0C\uFF1B·-]+/g;

export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(run)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    raw,
    letters: nameLetters(raw).replace(/([aou])e/g, '$1'),
  }));

/** Whether a text begins with a letter of a name. */
export const beginsWord = (text: string): boolean => startOfWord.test(text);

const startOfWord = new RegExp(`^(?:${run.source.replace(/\+$/, '')})`);

/** Scripts that have initials: Latin, Greek, Cyrillic, Armenian, Georgian. */
const alphabetic = /^[A-Za-z\u00C0-\u058F\u10A0-\u10FF\u1E00-\u1FFF'’ʼ]+$/;

export const isAlphabetic = ({ raw }: Word): boolean => alphabetic.test(raw);
