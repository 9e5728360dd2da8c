import { render } from '../../index';
import type { Labels, Locale } from '../../src/locale/locale';
import { en } from '../../src/locale/locales/en';
import { regionName } from '../../src/locale/region-names';
import { withMarks } from '../fuzz/read-html';
import { everyLocale } from './every-locale';

/** A résumé with every section and label but no words, so that all words on the page come from the theme. */
const resume = {
  basics: {
    name: '§1',
    image: 'https://1.2/3.png',
    email: '4@5.6',
    phone: '+7',
    url: 'https://8.9/',
    pronouns: '§10',
    birthDate: '1990-04-11',
    nationality: '§12',
    workPermit: '§13',
    location: { city: '§14', countryCode: 'SE' },
    profiles: [{ url: 'https://15.16/' }],
  },
  work: [
    { name: '§17', position: '§18', startDate: '2019-02', keywords: ['§19', '§20'.repeat(30)] },
  ],
  volunteer: [{ organization: '§21', startDate: '2017', endDate: '2018' }],
  education: [
    { institution: '§22', area: '§23', studyType: '§24', score: '2.5', courses: ['§25', '§26'] },
  ],
  awards: [{ title: '§27', date: '2016-05-28' }],
  certificates: [{ name: '§29', expiryDate: '2026-06', credentialId: '§30' }],
  publications: [{ name: '§31', releaseDate: '2015-07' }],
  skills: [{ name: '§32', keywords: ['§33'] }],
  languages: [{ language: '§34', fluency: '§35' }],
  interests: [{ name: '§36', keywords: ['§37'] }],
  references: [{ name: '§38', reference: '§39' }],
  projects: [{ name: '§40', entity: '§41', roles: ['§42'], keywords: ['§43'] }],
  meta: { version: '44', lastModified: '2025-10-05', canonical: 'https://46.47/' },
};

/** The picture is shown or its address is, and a place is an address or none: no page has both labels. */
const pages = (language: string, options: object = {}): string[] =>
  [{}, { image: '48', location: { ...resume.basics.location, address: '§49' } }].map((others) => {
    const basics = { ...resume.basics, ...others };
    return withMarks(render({ ...resume, basics }, { language, ...options }));
  });

const bodyOf = (html: string) => /<body[^]*<\/body>/.exec(html)![0];

/** What a reader sees or hears of a page, without markup. */
const textOf = (html: string) =>
  bodyOf(html)
    .replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** A label as it is found on this page: patterns without what they are filled with. */
/** What stands between placeholders, with one kind of space. */
const piecesOf = (label: string) =>
  label.split(/\{.*?\}/).map((piece) => piece.replaceAll('\u00A0', ' ').trim());

/** Seen in the browser's tab, and only there. */
const unseen: (keyof Labels)[] = ['resume'];

const seen = (Object.entries(en.labels) as [keyof Labels, string][]).filter(
  ([name]) => !unseen.includes(name),
);

test('this résumé shows every label', () => {
  const labels = Object.fromEntries(seen.map(([name]) => [name, `label-of-${name}`]));
  const text = pages('en', { labels }).map(textOf).join(' ');
  expect(seen.map(([name]) => name).filter((name) => !text.includes(labels[name]!))).toEqual([]);
});

/** The words that are right on a page of a language: its labels, the months and the country of this résumé. */
function wordsOf({ labels, months, dates, language }: Locale): string[] {
  const { regional, ...forms } = months;
  const country = regionName('SE', language);
  // In a pattern everything but ASCII stands for itself, and so does what is quoted.
  const literals = Object.values(dates)
    .flat()
    .flatMap((pattern) => [...pattern.matchAll(/'([^']*)'|(\P{ASCII}+)/gu)])
    .flatMap(([, quoted, plain]) => quoted ?? plain ?? []);
  return [
    country,
    ...Object.values(labels).flatMap(piecesOf),
    ...Object.values(forms).flat(),
    ...literals,
  ]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

describe.each(everyLocale)('%s', (tag, locale) => {
  test('titles every section in its words', () => {
    const titles = [
      ...pages(tag)[0]!.matchAll(/<section [^>]*id="(\w+)"[^]*?<h2[^>]*>(.*?)<\/h2>/g),
    ];
    expect(titles).toHaveLength(11);
    for (const [, id, title] of titles) expect(title).toBe(locale.labels[id as keyof Labels]);
  });

  test('uses every label', () => {
    const text = pages(tag).map(textOf).join(' ');
    const missing = seen.filter(([name]) => {
      return !piecesOf(locale.labels[name]).every((piece) => text.includes(piece));
    });
    expect(missing).toEqual([]);
  });

  test('prints no word of another language', () => {
    const words = wordsOf(locale);
    const left = words.reduce(
      (text, word) => text.replaceAll(word, ' '),
      pages(tag).map(textOf).join(' '),
    );
    expect(left.match(/[\p{L}\p{M}]+/gu) ?? []).toEqual([]);
  });

  test('names itself and its direction', () => {
    expect(pages(tag)[0]).toContain(`<html lang="${tag}" dir="${locale.dir}"`);
  });
});

test('one language after another in one process: nothing of one is in the next', () => {
  const tags = everyLocale.map(([tag]) => tag);
  const forwards = tags.map((tag) => pages(tag).join());
  const backwards = [...tags].reverse().map((tag) => pages(tag).join());
  expect(backwards.reverse()).toEqual(forwards);
  jest.isolateModules(() => {
    const fresh = require('../../index') as typeof import('../../index');
    tags.forEach((tag, index) => {
      const html = withMarks(fresh.render(resume, { language: tag }));
      expect(html).toBe(forwards[index]!.slice(0, html.length));
    });
  });
});
