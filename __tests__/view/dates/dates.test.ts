import { dateRange, singleDate } from '../../../src/view/dates/dates';
import type { DateText } from '../../../src/view/shapes';
import { render } from '../../../index';
import { contextFor, viewOf } from '../../view-of';

const context = contextFor();

/** `[2019-02|Feb 2019] – now` for a time element and text. */
const shown = (pieces: DateText[]) =>
  pieces.map(({ text, datetime }) => (datetime ? `[${datetime}|${text}]` : text)).join('');

test.each<[start: string, end: string, shown: string]>([
  ['2019', '2021', '[2019|2019]–[2021|2021]'],
  ['2019-02', '2021-03', '[2019-02|Feb 2019] – [2021-03|Mar 2021]'],
  ['2019', '2021-03', '[2019|2019] – [2021-03|Mar 2021]'],
  ['2019-02-03', '2021', '[2019-02-03|Feb 2019] – [2021|2021]'],
  ['2019', '', '[2019|2019] – Present'],
  ['2019', 'present', '[2019|2019] – Present'],
  ['2019', 'Ongoing', '[2019|2019] – Present'],
  ['2019', 'Actualidad', '[2019|2019] – Present'],
  ['Marzo 2019', 'марта 2021', '[2019-03|Mar 2019] – [2021-03|Mar 2021]'],
  ['2019', '2019', '[2019|2019]'],
  ['', '2019', '[2019|2019]'],
  ['', 'now', 'Present'],
  ['', '', ''],
  ['Spring 2019', '2020', 'Spring 2019 – [2020|2020]'],
  ['Sep 2015', 'unknown', '[2015-09|Sep 2015] – unknown'],
  ['2019-13', '2020-99', '2019-13 – 2020-99'],
])('%j to %j is %j', (start, end, expected) => {
  expect(shown(dateRange(start, end, context))).toBe(expected);
});

test.each<[typed: string, shown: string]>([
  ['2019', '[2019|2019]'],
  ['2019-02', '[2019-02|Feb 2019]'],
  ['2019-02-03', '[2019-02-03|Feb 2019]'],
  ['2019-02-03T10:00:00Z', '[2019-02-03|Feb 2019]'],
  ['Summer 2019', 'Summer 2019'],
  ['', ''],
])('%j alone is %j', (typed, expected) => {
  expect(shown(singleDate(typed, context))).toBe(expected);
});

test.each<[dateFormat: string, start: string, end: string, shown: string]>([
  ['year', '2019-02-03', '2021-04', '[2019-02-03|2019]–[2021-04|2021]'],
  ['month', '2019-02-03', '', '[2019-02-03|Feb 2019] – Present'],
  ['full', '2019-02-03', '2021-04', '[2019-02-03|Feb 3, 2019] – [2021-04|Apr 2021]'],
  ['numeric', '2019-02-03', '2021', '[2019-02-03|02/2019] – [2021|2021]'],
  ['unheard of', '2019-02-03', '2021', '[2019-02-03|Feb 2019] – [2021|2021]'],
])('dateFormat %s: %j to %j is %j', (dateFormat, start, end, expected) => {
  expect(shown(dateRange(start, end, contextFor({ dateFormat })))).toBe(expected);
});

test.each<[dateFormat: string, shown: string]>([
  ['year', '[2019-02-03|2019]'],
  ['month', '[2019-02-03|Feb 2019]'],
  ['full', '[2019-02-03|Feb 3, 2019]'],
  ['numeric', '[2019-02-03|02/03/2019]'],
])('dateFormat %s: a day is %j', (dateFormat, expected) => {
  expect(shown(singleDate('2019-02-03', contextFor({ dateFormat })))).toBe(expected);
});

const born = (country: string, options: object = {}) => {
  const basics = { birthDate: '1990-11-14', location: { countryCode: country } };
  const { contacts } = viewOf({ basics }, options).masthead;
  return contacts.flatMap(({ lines }) => lines).map(({ value }) => value.text)[1];
};

test.each<[country: string, day: string]>([
  ['US', 'Nov 14, 1990'],
  ['us', 'Nov 14, 1990'],
  ['United States', 'Nov 14, 1990'],
  ['CA', 'Nov 14, 1990'],
  ['PH', 'Nov 14, 1990'],
  ['GB', '14 Nov 1990'],
  ['UK', '14 Nov 1990'],
  ['United Kingdom', '14 Nov 1990'],
  ['NL', '14 Nov 1990'],
  ['NLD', '14 Nov 1990'],
  ['Netherlands', '14 Nov 1990'],
  ['IN', '14 Nov 1990'],
  ['NO', '14 Nov 1990'],
  // Of their English CLDR says nothing.
  ['BR', '14 Nov 1990'],
  ['TR', '14 Nov 1990'],
  ['Atlantis', 'Nov 14, 1990'],
  ['XX', 'Nov 14, 1990'],
])('English from %s writes a day as %j', (country, day) => {
  expect(born(country)).toBe(day);
});

test.each<[language: string, country: string, day: string]>([
  ['en-US', 'GB', 'Nov 14, 1990'],
  ['en-GB', 'US', '14 Nov 1990'],
  ['de', 'US', '14. Nov. 1990'],
  ['es', 'AR', '14 de nov de 1990'],
  ['es-ES', 'AR', '14 nov 1990'],
  ['pt', 'BR', '14 de nov. de 1990'],
  ['zh', 'TW', '1990年11月14日'],
])('%s from %s writes a day as %j', (language, country, day) => {
  expect(born(country, { language })).toBe(day);
});

test('a country says how a day is written, and neither words nor months', () => {
  const basics = { name: 'A', location: { countryCode: 'NL' } };
  const resume = (date: string) => ({ basics, education: [{ courses: ['B'], date }] });
  const page = (date: string, dateFormat: 'full' | 'numeric' | 'month') =>
    render(resume(date), { dateFormat });
  expect(page('2024-09-14', 'full')).toContain(
    '<time class="dt-start" datetime="2024-09-14">14 Sep 2024<',
  );
  expect(page('2024-09-14', 'numeric')).toContain('>14/09/2024<');
  expect(page('2024-09-14', 'month')).toContain('datetime="2024-09-14">Sep 2024<');
  expect(page('2024-09', 'full')).toContain('>Courses<');
});

test('a page has months everywhere, and the days of machines', () => {
  const date = '2024-11-14';
  const page = render({
    basics: { name: 'A' },
    education: [{ institution: 'I', startDate: '2020', endDate: '2024', date }],
    projects: [{ name: 'P', startDate: '2020', endDate: '2024', date }],
    awards: [{ title: 'T', date }],
    certificates: [{ name: 'C', date, expiryDate: date }],
    publications: [{ name: 'P', releaseDate: date }],
    'x-talks': [{ name: 'X', startDate: '2020', endDate: '2024', date }],
    meta: { lastModified: date },
  });
  const texts = page.replace(/<(script|style)[^]*?<\/\1>|<[^>]*>/g, ' ');
  expect([texts.match(/Nov 2024/g)?.length, /14/.test(texts)]).toEqual([8, false]);
  expect(page.match(/datetime="2024-11-14"/g)?.length).toBe(3);
});
