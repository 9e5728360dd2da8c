/** The weight of a word for each language that uses it. */
export type Said = readonly (readonly [tag: string, weight: number])[];

/** In the order of the lists. */
const weights = [5, 4, 3];
/** A letter used by at most this many languages counts for them. */
const few = 4;

let known: Map<string, Said> | undefined;
let letters: [tag: string, letters: ReadonlySet<string>][] | undefined;

/** Loaded lazily; parsed from JSON, which is faster. */
const table = () => require('./words') as typeof import('./words');

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

/** What letters say: which languages lack one of them, and which few have all. */
export interface OfLetters {
  lacking: readonly string[];
  having: readonly string[];
}

const ofNone: OfLetters = { lacking: [], having: [] };

/** What the letters of a word say. @param met what was said of others before, in this text */
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

/** The expression for words, or parts of them, by which a language is told from those that are nearly the same. */
export const partsOfWords = (tag: string): RegExp => new RegExp(table().parts[tag]!);
