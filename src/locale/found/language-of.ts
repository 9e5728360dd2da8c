import { chinese } from './chinese';
import { nearest } from './near';
import { scriptOf } from './script-of';
import type { Texts } from './texts';
import { weigh, type Weight, type Weighed } from './weighed';

/** The languages of a script; which one, its words say, and the first is it where they do not. */
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
/** What is said for English by each word of a text in it. */
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

/** The language of texts; empty where it is English, or in doubt. */
export function languageOf({ prose, titles, names, country }: Texts): string {
  const weighed: Weighed = { byTag: new Map(), words: 0, letters: new Map() };
  for (const one of prose) weigh(one, 1, weighed);
  for (const one of titles) weigh(one, prose.length ? ofTitleBeside : ofTitle, weighed);
  const text = [...prose, ...titles].join('\n');
  const script = scriptAmongNames(text, weighed) || scriptOfNames(names);
  if (script === 'Hani') return chinese(`${text}\n${names.join('\n')}`);
  const tag = Object.hasOwn(written, script)
    ? best(written[script]!, weighed)[0]
    : script === 'Latn'
      ? sure(weighed)
      : '';
  return tag && nearest(tag, weighed, prose.length ? prose : titles, country);
}

/** The script of a text in which names of products, firms and people may stand in another. */
function scriptAmongNames(text: string, { byTag, words }: Weighed): string {
  const [script, share] = scriptOf(text);
  const isEnglish = (byTag.get('en')?.score ?? 0) >= words * ofEnglish;
  return share >= (isEnglish ? half : some) ? script : script && 'Latn';
}

/** Where there is nothing but names. */
function scriptOfNames(names: readonly string[]): string {
  const [script, share] = scriptOf(names.join('\n'));
  return share >= half ? script : '';
}

/** The language for which most is said, the first of those. */
function best(tags: Iterable<string>, { byTag }: Weighed): [tag: string, weight: Weight] {
  let most: [string, Weight] | undefined;
  for (const tag of tags) {
    const weight = byTag.get(tag) ?? { score: 0, shared: 0, own: new Set() };
    if (!most || weight.score > most[1].score) most = [tag, weight];
  }
  return most ?? ['', { score: 0, shared: 0, own: new Set() }];
}

/** The language of words in Latin letters; empty in doubt. */
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
