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

/** Of all letters a script has so many beside words of English, and so many beside names alone. */
const [half, some] = [0.4, 0.15];
/** Average weight per word of English text. */
const ofEnglish = 0.5;
/** A title says less than a sentence, and next to nothing beside some: "Senior Engineer" stands in many a language. */
const [ofTitle, ofTitleBeside] = [0.5, 0.2];
/** So many different words of its own a language must have, */
const fewest = 3;
/** so much they must say in all, and so much of all words, */
const [least, leastPerWord] = [10, 0.6];
/** and so many times as much as English words that it does not have; less where endings say what words do elsewhere. */
const [overEnglish, overEnglishByEndings] = [1.5, 0.9];
/** Of fewer words than this, English ones count so many times: they may be all that is no name. */
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

/** The script of texts in which names of products, firms and people may stand in another. */
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

/** Whether a sentence is one in English, however many names in another script it has. */
function isEnglish(sentence: string): boolean {
  const met = sentence.match(commonEnglish)?.length ?? 0;
  return met > 1 || (met > 0 && (sentence.match(/\b[a-z]{2,}/g)?.length ?? 0) > 2);
}

/** Where there is nothing but names. */
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
