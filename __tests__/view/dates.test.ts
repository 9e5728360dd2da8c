import { dateRange, singleDate } from '../../src/view/dates';
import type { DateText } from '../../src/view/view';
import { contextFor } from '../view-of';

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
  ['2019-02-03', '[2019-02-03|Feb 3, 2019]'],
  ['2019-02-03T10:00:00Z', '[2019-02-03|Feb 3, 2019]'],
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
