import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyLocale } from './every-locale';

const sheet = readFileSync(join(__dirname, '../../styles/languages.css'), 'utf8');

/** The languages of the rule for scripts without capitals: the first list of them. */
const listed = new Set(
  [.../:is\(\s*(:lang[^{]*)\) \{/.exec(sheet)![1]!.matchAll(/:lang\(([\w-]+)\)/g)].map(
    ([, language]) => language,
  ),
);

/** Georgian has capitals in Unicode alone: few fonts have them. */
const isCaseless = (tag: string, words: string) => tag === 'ka' || withoutCapitals(words);

const withoutCapitals = (words: string) => words.toLowerCase() === words.toUpperCase();

test.each(everyLocale)('%s is set as its script wants', (tag, { labels }) => {
  const { work, education, skills } = labels;
  expect(listed.has(tag.split('-')[0]!)).toBe(isCaseless(tag, work + education + skills));
});

test.each(['am', 'cmn', 'or', 'si', 'mr', 'te', 'my', 'km'])(
  '%s is set as its script wants, too',
  (tag) => {
    expect([...listed]).toContain(tag);
  },
);
