import { chinese } from './chinese';
import { nearest } from './near';
import { scriptOf } from './script-of';
import type { Texts } from './texts';
import { weigh, type Weight, type Weighed } from './weighed';

/** Languages by script. The words decide; if they do not, the first language is used. */
const written: Record<string, readonly string[]> = {
  Grek: ['el'],
  Cyrl: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'],
  Armn: ['hy'],
  Hebr: ['he'],
  Arab: ['ar', 'fa', 'ur'],
  Deva: ['hi', 'mr', 'ne'],
  Beng: ['bn'],
  Guru: ['pa'],
  Gujr: ['gu'],
  Taml: ['ta'],
  Telu: ['te'],
  Knda: ['kn'],
  Mlym: ['ml'],
  Sinh: ['si'],
  Thai: ['th'],
  Mymr: ['my'],
  Khmr: ['km'],
  Geor: ['ka'],
  Jpan: ['ja'],
  Hang: ['ko'],
};

/** Minimum share of a script among all letters: beside English words, and beside names alone. */
const [half, some] = [0.4, 0.15];
/** Average weight per word of English text. */
const ofEnglish = 0.5;
/** Titles count less, and even less if there are sentences: "Senior Engineer" is used in many languages. */
const [ofTitle, ofTitleBeside] = [0.5, 0.2];
/** Minimum number of different words that a language does not share with English. */
const fewest = 3;
/** Minimum weight in all, and for each word. */
const [least, leastPerWord] = [10, 0.6];
/** Minimum ratio to the weight of English; less for languages that use endings instead of short words. */
const [overEnglish, overEnglishByEndings] = [1.5, 0.9];
/** In texts with fewer words than this, English counts twice: all other words may be names. */
const [little, ofLittle] = [25, 2];
const byEndings = 'fi et eu hu tr lv lt sl hr bs sr-Latn pl cs sk is az'.split(' ');

/** Detects the language of texts; empty for English, or if unsure. */
export function languageOf({ prose, titles, names, country }: Texts): string {
  const weighed: Weighed = { byTag: new Map(), words: 0, letters: new Map() };
  for (const one of prose) weigh(one, 1, weighed);
  for (const one of titles) weigh(one, prose.length ? ofTitleBeside : ofTitle, weighed);
  const texts = [...prose, ...titles];
  const script = scriptAmongNames(texts, weighed) || scriptOfNames(names);
  if (script === 'Hani') return chinese([...texts, ...names].join('\n'));
  const tag = Object.hasOwn(written, script)
    ? best(written[script]!, weighed)[0]
    : script === 'Latn'
      ? sure(weighed)
      : '';
  return tag && nearest(tag, weighed, prose.length ? prose : titles, country);
}

/** The script of texts that may contain names of products, companies and people in another script. */
function scriptAmongNames(texts: readonly string[], { byTag, words }: Weighed): string {
  const sentences = texts.flatMap((text) => text.split(/[.!?]+(?:\s|$)|\n/));
  const others = sentences.filter((sentence) => !isEnglish(sentence));
  const [script, share] = scriptOf(others.join('\n'));
  const hasEnglish = (byTag.get('en')?.score ?? 0) >= words * ofEnglish;
  if (share >= (hasEnglish ? half : some)) return script;
  return script || others.length < sentences.length ? 'Latn' : '';
}

const commonEnglish =
  /\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|that|the|their|to|was|were|which|with)\b/g;

/** Whether a sentence is English, no matter how many names in another script it contains. */
function isEnglish(sentence: string): boolean {
  const met = sentence.match(commonEnglish)?.length ?? 0;
  return met > 1 || (met > 0 && (sentence.match(/\b[a-z]{2,}/g)?.length ?? 0) > 2);
}

/** The script if there is nothing but names. */
function scriptOfNames(names: readonly string[]): string {
  const [script, share] = scriptOf(names.join('\n'));
  return share >= half ? script : '';
}

/** The language with the most evidence. */
function best(tags: Iterable<string>, { byTag }: Weighed): [tag: string, weight: Weight] {
  let most: [string, Weight] | undefined;
  for (const tag of tags) {
    const weight = byTag.get(tag) ?? { score: 0, shared: 0, own: new Set() };
    if (!most || weight.score > most[1].score) most = [tag, weight];
  }
  return most ?? ['', { score: 0, shared: 0, own: new Set() }];
}

/** Detects the language of words in Latin letters; empty if unsure. */
function sure(weighed: Weighed): string {
  const { byTag, words } = weighed;
  const [tag, { score, shared, own }] = best(byTag.keys(), weighed);
  const english = (byTag.get('en')?.score ?? 0) - shared;
  const over = byEndings.includes(tag) ? overEnglishByEndings : overEnglish;
  const isSure =
    own.size >= fewest &&
    score >= least &&
    score >= words * leastPerWord &&
    score - shared >= english * over * (words < little ? ofLittle : 1);
  return isSure && tag !== 'en' && tag !== 'la' ? tag : '';
}
