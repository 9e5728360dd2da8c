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

const noto: Record<string, string> = {
  ...{ mr: 'Devanagari', ne: 'Devanagari', te: 'Telugu', gu: 'Gujarati', kn: 'Kannada' },
  ...{ ml: 'Malayalam', pa: 'Gurmukhi', si: 'Sinhala', hy: 'Armenian', ka: 'Georgian' },
  ...{ my: 'Myanmar', km: 'Khmer' },
};

test.each(Object.entries(noto))('%s has Noto Sans %s behind our faces', (tag, script) => {
  const family = sheet
    .split('}')
    .find((rule) => rule.includes(`:lang(${tag})`) && rule.includes('font-family:'))!;
  const [ours, own] = ['--face', `'Noto Sans ${script}'`].map((name) => family.indexOf(name));
  expect([ours! > 0, own! > ours!, own! < family.indexOf('system-ui')]).toEqual([true, true, true]);
});

test('headings in Georgian have no capitals', () => {
  expect(sheet).toMatch(/h2:lang\(ka\) \{\s*text-transform: none;/);
});

test.each(['am', 'cmn', 'or', 'si', 'mr', 'te', 'my', 'km'])(
  '%s is set as its script wants, too',
  (tag) => {
    expect([...listed]).toContain(tag);
  },
);
