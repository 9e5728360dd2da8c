/** The weight of a word for each language that uses it. */
export type Said = readonly (readonly [tag: string, weight: number])[];

/** The weights of the three lists of words, in their order. */
const weights = [5, 4, 3];
/** A letter used by at most this many languages counts for them. */
const few = 4;

let known: Map<string, Said> | undefined;
let letters: [tag: string, letters: ReadonlySet<string>][] | undefined;

/** Loaded lazily; parsed from JSON, which is faster. */
const table = () => require('./words-of-languages') as typeof import('./words-of-languages');

/** The evidence of a lower-case word; undefined for unknown words. */
export const saidBy = (word: string): Said | undefined => (known ??= everyWord()).get(word);

function everyWord(): Map<string, Said> {
  const said = new Map<string, [string, number][]>();
  for (const [tag, lists] of Object.entries(table().languages)) {
    weights.forEach((weight, index) => {
      for (const word of lists[index]!.split(' ')) {
        const others = said.get(word);
        if (others) others.push([tag, weight]);
        else said.set(word, [[tag, weight]]);
      }
    });
  }
  return said;
}

/** The evidence of letters: the languages that lack one of them, and those that have all of them, if they are few. */
export interface OfLetters {
  lacking: readonly string[];
  having: readonly string[];
}

const ofNone: OfLetters = { lacking: [], having: [] };

/** The evidence of a word's letters. @param met cache for this text */
export function lettersOf(word: string, met: Map<string, OfLetters>): OfLetters {
  const foreign = word.match(/[^\0-\x7F]/gu);
  if (!foreign) return ofNone;
  const key = foreign.join('');
  const before = met.get(key);
  if (before) return before;
  letters ??= Object.entries(table().languages).map(([tag, lists]) => [
    tag,
    new Set(lists[weights.length]),
  ]);
  const having: string[] = [];
  const lacking: string[] = [];
  for (const [tag, own] of letters)
    (foreign.every((letter) => own.has(letter)) ? having : lacking).push(tag);
  const said = { lacking, having: having.length <= few ? having : [] };
  met.set(key, said);
  return said;
}

/** An expression for words, or parts of them, that distinguish a language from very similar ones. */
export const partsOfWords = (tag: string): RegExp => new RegExp(table().parts[tag]!);
