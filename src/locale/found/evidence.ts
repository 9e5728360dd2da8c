/** How much a word says for each language that has it. */
export type Said = readonly (readonly [tag: string, weight: number])[];

/** In the order of the lists. */
const weights = [5, 4, 3];
/** A letter that so few languages have tells them from the others. */
const few = 4;

let known: Map<string, Said> | undefined;
let letters: [tag: string, letters: ReadonlySet<string>][] | undefined;

/** A part of its own: as data it is read faster. */
const table = () => require('./words') as typeof import('./words');

/** What a word says, in small letters; undefined for one that nobody knows. */
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

/** What the letters of a word say: which languages lack one of them, and which few have all. */
export function lettersOf(word: string): { lacking: string[]; having: string[] } {
  letters ??= Object.entries(table().languages).map(([tag, lists]) => [
    tag,
    new Set(lists[weights.length]),
  ]);
  const foreign = word.match(/[^\0-\x7F]/gu) ?? [];
  const has = (own: ReadonlySet<string>) => foreign.every((letter) => own.has(letter));
  const having = foreign.length ? letters.filter(([, own]) => has(own)) : [];
  return {
    lacking: foreign.length ? letters.filter(([, own]) => !has(own)).map(([tag]) => tag) : [],
    having: having.length <= few ? having.map(([tag]) => tag) : [],
  };
}

/** The expression for words, or parts of them, by which a language is told from those that are nearly the same. */
export const partsOfWords = (tag: string): RegExp => new RegExp(table().parts[tag]!);
