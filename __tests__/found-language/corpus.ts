import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../src/locale/found/language-of';

/** The texts of a language in texts.txt. */
export interface Corpus {
  tag: string;
  sentences: string[];
  titles: string[];
}

export const corpora: Corpus[] = readFileSync(join(__dirname, 'texts.txt'), 'utf8')
  .split(/^\[(?=.+\]$)/m)
  .slice(1)
  .map((part) => {
    const [tag = '', ...lines] = part.split('\n').filter(Boolean);
    return {
      tag: tag.replace(']', ''),
      sentences: lines.filter((line) => !line.startsWith('= ')),
      titles: lines
        .filter((line) => line.startsWith('= '))
        .flatMap((line) => line.slice(2).split('; ')),
    };
  });

export interface Sample {
  tag: string;
  prose: string[];
  titles: string[];
}

/** English as it stands in résumés of every language. */
const inEnglish = [
  'Led the migration of the payment platform to Kubernetes.',
  'Responsible for the roadmap and the hiring of engineers.',
];

/** Every run of so many sentences, the first following the last. */
const runs = (sentences: readonly string[], length: number): string[][] =>
  sentences.map((_, start) =>
    Array.from({ length }, (_, index) => sentences[(start + index) % sentences.length]!),
  );

const proseOf = ({ tag, sentences }: Corpus, length: number): Sample[] =>
  runs(sentences, length).map((prose) => ({ tag, prose, titles: [] }));

/** The texts of a language, by what they are like. */
export const kinds: Record<string, (corpus: Corpus) => Sample[]> = {
  'a sentence': (corpus) => proseOf(corpus, 1),
  'two sentences': (corpus) => proseOf(corpus, 2),
  '40 words': (corpus) => proseOf(corpus, 4),
  'all sentences': (corpus) => [
    { tag: corpus.tag, prose: corpus.sentences, titles: corpus.titles },
  ],
  'mixed with English': (corpus) =>
    proseOf(corpus, 3).map(({ tag, prose }, index) => ({
      tag,
      prose: [...prose, inEnglish[index % 2]!],
      titles: ['Senior Software Engineer', 'Product Owner'],
    })),
  'lists only': ({ tag, titles }) => [
    { tag, prose: titles, titles: [] },
    { tag, prose: [], titles },
  ],
};

/** What is found in a text; empty for English. */
export const foundIn = ({ prose, titles }: Sample): string =>
  languageOf({ prose, titles, names: [], country: '' });

/** Every text with what is found in it. */
export const findings = Object.entries(kinds).flatMap(([kind, of]) =>
  corpora.flatMap(of).map((sample) => ({ kind, sample, found: foundIn(sample) })),
);
