import { readFileSync } from 'node:fs';
import { languageWordsFile, languageWordsModule } from '../../build/language-words.mjs';
import { render } from '../../index';
import { everyLocale } from '../locale/every-locale';
import { corpora, findings, foundIn } from './corpus';

const langOf = (html: string) => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];

/** Variants that no sentence of a résumé tells from their language. */
const variants = ['fr-CA', 'zh-HK', 'sr-ME'];

const ours = everyLocale
  .map(([tag]) => tag)
  .filter((tag) => !tag.startsWith('en') && !variants.includes(tag));

test('there are 300 texts and more, in every language that we have', () => {
  expect(findings.length).toBeGreaterThan(300);
  const tags = corpora.map(({ tag }) => tag);
  expect(ours.filter((tag) => !tags.includes(tag))).toEqual([]);
});

test('words and letters are what is written down, and CLDR’s: `npm run languages`', () => {
  expect(readFileSync(languageWordsFile, 'utf8')).toBe(languageWordsModule());
});

test.each(corpora.map(({ tag }) => tag))('%s is found in texts of 40 words', (tag) => {
  const own = findings.filter(({ kind, sample }) => kind === '40 words' && sample.tag === tag);
  const right = own.filter(({ found }) => found === tag);
  expect(right.length / own.length).toBeGreaterThanOrEqual(0.95);
});

test.each(corpora)('$tag is found in a whole résumé, where there are words in it', (corpus) => {
  const { tag, sentences, titles } = corpus;
  const page = render({
    basics: { name: 'Ada Lovelace', summary: sentences[0] },
    work: [{ name: 'Initech', position: titles[2], highlights: sentences.slice(1) }],
    skills: [{ name: 'Web', keywords: ['HTML', 'CSS', 'TypeScript'] }],
  });
  expect(langOf(page)).toBe(ours.includes(tag) ? tag : 'en');
});

test('of nine in ten texts the language is found, of whatever kind they are', () => {
  const right = findings.filter(({ found, sample }) => found === sample.tag);
  expect(right.length / findings.length).toBeGreaterThan(0.95);
});

test.each<[tag: string, prose: string[], titles?: string[]]>([
  // A script that one language has alone, however short.
  ['el', ['Μηχανικός']],
  ['he', ['מהנדס']],
  ['th', ['วิศวกร']],
  ['ko', ['개발자']],
  ['ja', ['エンジニア']],
  ['ja', ['React と TypeScript によるフロントエンド開発']],
  ['zh-Hans', ['负责前端开发 React Native']],
  ['zh-Hant', ['負責前端開發 React Native']],
  ['ka', [], ['ინჟინერი']],
  // Letters of one language among those that share its script.
  ['uk', ['Її праця']],
  ['sr', ['Љубав према раду']],
  ['fa', ['پژوهشگر و برنامه‌نویس']],
  ['ur', ['سافٹ ویئر ڈویلپر']],
  // Names of products do not hide a language.
  ['de', ['Entwicklung einer REST-API mit Spring Boot, Kafka und PostgreSQL für den Online-Shop']],
  ['ru', ['Разработка REST API: Spring Boot, Kafka, PostgreSQL, Docker']],
  // Words that stand in both say nothing for either.
  ['pt', ['Chefiei uma equipa de quatro pessoas.', 'Apoio aos utilizadores numa loja.']],
  ['pt-BR', ['Gerenciei uma equipe de quatro pessoas.', 'Suporte aos usuários em uma loja.']],
  ['', ['Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.']],
  ['', ['React, Vue, Angular']],
  ['', ['12345']],
  ['', []],
])('%s is found in %j', (...[tag, prose, titles = []]) => {
  expect(foundIn({ tag, prose, titles })).toBe(tag);
});

test.each([
  ['pt', 'PT'],
  ['pt-BR', 'BR'],
  ['pt-BR', 'br'],
  ['pt-BR', ''],
])('%s where the words are those of both and the author lives in %j', (tag, countryCode) => {
  const basics = { summary: 'Professora de matemática e de física em uma escola.' };
  const page = render({ basics: { ...basics, location: { countryCode } } });
  expect(langOf(page)).toBe(tag);
});
