import { lettersOf, saidBy, type OfLetters } from './evidence';
import { wordsOf, type Word } from './words-of';

/** The evidence for one language. */
export interface Weight {
  score: number;
  /** The weight of English from words that both languages have. */
  shared: number;
  /** Words of the language that English does not have. */
  own: Set<string>;
}

/** The evidence of all words of a résumé. */
export interface Weighed {
  byTag: Map<string, Weight>;
  words: number;
  letters: Map<string, OfLetters>;
}

/** Factor for words that may be part of a name. */
const ofName = 0.5;
/** The weight of a letter against languages without it, for the few with it; and of a past tense for English. */
const [strange, rare, ofVerb] = [2, 1.5, 3];

/** English verbs that are in no list. */
const past = /^[a-z]{3,}ed$/;

/** Adds the evidence of a text. @param share how much it counts */
export function weigh(text: string, share: number, weighed: Weighed): void {
  for (const one of wordsOf(text)) {
    weighed.words += share;
    add(one, share, weighed);
  }
}

function add({ small, isName }: Word, share: number, { byTag, letters }: Weighed): void {
  const said = saidBy(small) ?? saidBy(small.replace("'", '')) ?? [];
  const english = said.find(([tag]) => tag === 'en')?.[1] ?? 0;
  for (const [tag, weight] of said) {
    const sum = of(byTag, tag);
    // In German, all nouns have a capital.
    const isOfName = isName && tag !== 'de';
    const counted = isOfName ? share * ofName : share;
    sum.score += weight * counted;
    sum.shared += english * counted;
    if (!english && !isOfName) sum.own.add(small);
  }
  if (isName) return;
  if (!said.length && past.test(small)) of(byTag, 'en').score += ofVerb * share;
  const { lacking, having } = lettersOf(small, letters);
  for (const tag of lacking) of(byTag, tag).score -= strange * share;
  for (const tag of said.length ? [] : having) {
    const sum = of(byTag, tag);
    sum.score += rare * share;
    sum.own.add(small);
  }
}

function of(byTag: Map<string, Weight>, tag: string): Weight {
  const known = byTag.get(tag);
  if (known) return known;
  const sum: Weight = { score: 0, shared: 0, own: new Set() };
  byTag.set(tag, sum);
  return sum;
}
