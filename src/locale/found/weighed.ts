import { lettersOf, saidBy, type OfLetters } from './evidence';
import { wordsOf, type Word } from './words-of';

/** The evidence for one language. */
export interface Weight {
  score: number;
  /** How much of what is said for English are words that both have. */
  shared: number;
  /** Words of it, each once, that English does not have. */
  own: Set<string>;
}

/** What all words of a résumé say. */
export interface Weighed {
  byTag: Map<string, Weight>;
  words: number;
  letters: Map<string, OfLetters>;
}

/** Names are not counted as words of the language. */
const ofName = 0.5;
/** What a letter says against languages that do not have it, and for the few that do. */
const [strange, rare, ofVerb] = [2, 1.5, 3];

/** English verbs that no list has. */
const past = /^[a-z]{3,}ed$/;

/** Adds what a text says. @param share how much of it counts */
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
    // In German every noun has a capital.
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
