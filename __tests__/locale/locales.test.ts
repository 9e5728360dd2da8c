import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { direction } from '../../src/locale/direction';
import type { Locale } from '../../src/locale/locale';
import { isNow } from '../../src/locale/now-words';
import { en } from '../../src/locale/locales/en';
import { sr } from '../../src/locale/locales/sr';
import { srLatn } from '../../src/locale/locales/sr-Latn';
import { formatDate } from '../../src/text/dates/date';
import { everyLocale } from './every-locale';

const promised =
  'en de fr es it pt pt-BR nl sv nb nn da fi is pl cs sk sl hr sr hu ro bg uk ru el tr et lv lt ca eu gl ga ' +
  'he ar fa ur hi bn ta th vi id ms sw ja ko zh-Hans zh-Hant ' +
  'mr te gu kn ml pa mt sq hy ka kk mk be bs af fil ne cy az my km si fr-CA zh-HK sr-ME';

const titles = [
  ...['work', 'volunteer', 'education', 'awards', 'certificates', 'publications'],
  ...['skills', 'languages', 'interests', 'references', 'projects'],
] as const;

/** Labels that are the same word in English: web, email, Version, Publications, image, "A in B". */
const alsoEnglish: Record<string, string[]> = {
  url: ['bs', 'ca', 'cs', 'da', 'de', 'es', 'fr', 'gl', 'hr', 'hu', 'it', 'nl', 'pt', 'sk', 'tr'],
  version: ['da', 'de', 'fr', 'fr-CA', 'sv'],
  email: ['el', 'fil', 'id', 'mt', 'sq', 'vi'],
  degree: ['af', 'de', 'it'],
  publications: ['fr', 'fr-CA'],
  image: ['fr', 'fr-CA'],
  profile: ['fil'],
  score: ['ja'],
};

/** The letters of a language that is not written in Latin ones. */
const scripts: Record<string, RegExp> = {
  ...fromList('be bg kk mk ru sr uk', /^\p{sc=Cyrillic}$/u),
  ...fromList('ar fa ur', /^[\p{sc=Arabic}\p{sc=Inherited}]$/u),
  ...fromList('zh-Hans zh-Hant zh-HK', /^\p{sc=Han}$/u),
  ...fromList('hi mr ne', /^\p{sc=Devanagari}$/u),
  el: /^\p{sc=Greek}$/u,
  he: /^\p{sc=Hebrew}$/u,
  bn: /^\p{sc=Bengali}$/u,
  gu: /^\p{sc=Gujarati}$/u,
  hy: /^\p{sc=Armenian}$/u,
  ka: /^\p{sc=Georgian}$/u,
  km: /^\p{sc=Khmer}$/u,
  kn: /^\p{sc=Kannada}$/u,
  ml: /^\p{sc=Malayalam}$/u,
  my: /^\p{sc=Myanmar}$/u,
  pa: /^\p{sc=Gurmukhi}$/u,
  si: /^\p{sc=Sinhala}$/u,
  ta: /^\p{sc=Tamil}$/u,
  te: /^\p{sc=Telugu}$/u,
  th: /^\p{sc=Thai}$/u,
  ko: /^\p{sc=Hangul}$/u,
  ja: /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u,
};

function fromList(tags: string, script: RegExp) {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, script]));
}

const placeholders: Record<string, string[]> = {
  score: ['{score}'],
  photo: ['{name}'],
  degree: ['{area}', '{studyType}'],
};

/** Languages that write "3. 2. 2019", but "2/2019". */
const slashForMonths = new Set(['cs', 'sk', 'sl']);

test('every language that was promised is there', () => {
  const tags = everyLocale.map(([tag]) => tag);
  expect(promised.split(' ').filter((tag) => !tags.includes(tag))).toEqual([]);
});

test('every file is in one of the two lists, and holds the language that it is named after', () => {
  const files = readdirSync(join(__dirname, '../../src/locale/locales'));
  expect(everyLocale.map(([tag]) => `${tag}.ts`).sort()).toEqual(files.sort());
});

test('all languages together stay under 195 kB', () => {
  const sizes = ['locales', 'cldr'].flatMap((name) => {
    const folder = join(__dirname, '../../src/locale', name);
    return readdirSync(folder).map((file) => readFileSync(join(folder, file)).length);
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(195_000);
});

test('Serbian is the same in both of its scripts', () => {
  const latin = Object.entries(sr.labels).map(([name, label]) => [name, inLatin(label)]);
  expect(srLatn.labels).toEqual(Object.fromEntries(latin));
  expect(srLatn.now).toEqual(sr.now.map(inLatin));
});

describe.each(everyLocale)('%s', (tag, locale) => {
  const { labels, now, months, dates } = locale;
  const entries = Object.entries(labels) as [keyof Locale['labels'], string][];

  test('has every label, with nothing around it, and its placeholders', () => {
    expect(Object.keys(labels).sort()).toEqual(Object.keys(en.labels).sort());
    for (const [name, label] of entries) {
      expect([name, label]).toEqual([name, label.trim()]);
      expect([name, label.length > 0 && label.length < 30]).toEqual([name, true]);
      expect([name, (label.match(/\{.*?\}/g) ?? []).sort()]).toEqual([
        name,
        placeholders[name] ?? [],
      ]);
    }
  });

  test('leaves no English where the language has its own word', () => {
    if (tag.startsWith('en')) return;
    const same = entries.filter(
      ([name, label]) => label.toLowerCase() === en.labels[name].toLowerCase(),
    );
    const allowed = Object.keys(alsoEnglish).filter((name) => alsoEnglish[name]!.includes(tag));
    expect(same.map(([name]) => name).sort()).toEqual(allowed.sort());
  });

  test('is written in its own letters, with none that only looks like one', () => {
    const script = scripts[tag] ?? /^\p{sc=Latin}$/u;
    for (const [name, label] of entries) {
      if (alsoEnglish[name]?.includes(tag)) continue;
      const letters = label.replace(/\{.*?\}/g, '').match(/\p{L}/gu) ?? [];
      expect([name, letters.filter((letter) => !script.test(letter))]).toEqual([name, []]);
    }
  });

  test('tells all sections apart', () => {
    expect(new Set(titles.map((name) => labels[name])).size).toBe(titles.length);
  });

  test('has a word for now that no line ends within', () => {
    expect(labels.present).not.toContain(' ');
  });

  test('has five words for now or more, in small letters', () => {
    expect(now.length).toBeGreaterThanOrEqual(5);
    expect([...new Set(now)]).toEqual(now.map((word) => word.toLowerCase().trim()));
    expect([...now, labels.present, labels.present.toUpperCase()].filter((w) => !isNow(w))).toEqual(
      [],
    );
  });

  test('has twelve months, no two alike', () => {
    const { regional = [], ...forms } = months;
    for (const names of [...Object.values(forms), ...regional]) {
      expect(new Set(names).size).toBe(12);
      expect(names.every((name) => name.trim() === name && name)).toBe(true);
    }
  });

  const [first, between, last] = dates.years;
  const { year, month, day, numericMonth, numericDay } = dates;
  const patterns = { year, first, last, month, day, numericMonth, numericDay };

  test('has patterns with the fields they need, and no other', () => {
    const fields = (pattern: string) => letterRuns(pattern).sort().join(' ');
    expect([year, first, last].map(fields)).toEqual(['y', 'y', 'y']);
    expect(fields(month)).toMatch(/^(M|MM|MMM|MMMM|LLL|LLLL) y$/);
    expect(fields(day)).toMatch(/^(M|MM|MMM|MMMM) (d|dd) y$|^(d|dd) y$/);
    expect(fields(numericMonth)).toMatch(/^(M|MM|L|LL) y$/);
    expect(fields(numericDay)).toMatch(/^(M|MM) (d|dd) y$/);
    expect([between, dates.between].map((text) => text.trim())).toEqual([
      expect.stringMatching(/^([–—~～至]|تا)$/),
      expect.stringMatching(/^([–—~～至]|تا)$/),
    ]);
  });

  test('has no letter in a pattern that would be printed', () => {
    const date = { year: 2019, month: 2, day: 3 };
    for (const [name, pattern] of Object.entries({ ...patterns, first: dates.first ?? '' })) {
      const printed = letterRuns(pattern).filter((run) => formatDate(date, run, locale) === run);
      expect([name, printed]).toEqual([name, []]);
    }
  });

  test('has one mark between the numbers of a date', () => {
    if (slashForMonths.has(tag)) return;
    const marks = (pattern: string) => pattern.match(/[^\p{L}\p{M}\p{Cf}'\s]/gu) ?? [];
    const [months, days] = [marks(numericMonth), marks(numericDay)];
    expect(new Set([...months, ...days]).size).toBe(1);
  });

  test('has separators and ten digits', () => {
    expect(locale.separator).toMatch(/^[,،、] ?$/);
    expect(locale.strongSeparator).toMatch(/^[ \u00A0]?[;؛；·] ?$/);
    expect(locale.digits?.length ?? 10).toBe(10);
  });

  test('runs as CLDR says', () => expect(direction(tag)).toBe(locale.dir));
});

/** The letters of a pattern that stand for something, as many of each as stand together. */
const letterRuns = (pattern: string): string[] =>
  pattern.replace(/'[^']*'/g, '').match(/([A-Za-z])\1*/g) ?? [];

function inLatin(text: string): string {
  const from = [...'абвгдђежзијклљмнњопрстћуфхцчџш'];
  const to = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
  return [...text]
    .map((letter) => {
      const latin = to[from.indexOf(letter.toLowerCase())];
      if (latin === undefined || letter === letter.toLowerCase()) return latin ?? letter;
      return latin[0]!.toUpperCase() + latin.slice(1);
    })
    .join('');
}
