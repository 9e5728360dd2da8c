import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateRange, singleDate } from '../../src/view/dates/dates';
import type { Context } from '../../src/view/context';
import type { DateText } from '../../src/view/shapes';
import { contextFor } from '../view-of';
import { everyLocale } from './every-locale';

/** Update it with `WRITE_DATES=1 npx jest __tests__/locale/dates-table`, and read all of it before committing. */
const file = join(__dirname, 'dates.table.txt');

const formats = ['full', 'month', 'numeric', 'year'];

const columns: [title: string, pieces: (context: Context) => DateText[]][] = [
  ['the 1st', (context) => singleDate('2018-08-01', context)],
  ['the 15th', (context) => singleDate('2018-05-15', context)],
  ['a month', (context) => singleDate('2018-03', context)],
  ['a year', (context) => singleDate('2018', context)],
  ['in one year', (context) => dateRange('2018-02', '2018-09', context)],
  ['several years', (context) => dateRange('2015', '2018', context)],
  ['open', (context) => dateRange('2018-10', '', context)],
];

const rightToLeft = /[\u0590-\u06FF]/;

/** A cell that runs from right to left leaves the order of the columns alone. */
const isolated = (cell: string) => (rightToLeft.test(cell) ? `\u2067${cell}\u2069` : cell);

/** How many columns of a terminal a text takes: marks none, letters of East Asia two. */
const widthOf = (text: string) =>
  [...text.replace(/[\p{M}\p{Cf}]/gu, '')].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7A3\uFF00-\uFF5E]/.test(letter) ? 2 : 1),
    0,
  );

function table(): string {
  const rows = everyLocale.flatMap(([tag]) =>
    formats.map((dateFormat) => {
      const context = contextFor({ language: tag, dateFormat });
      const cells = columns.map(([, pieces]) =>
        pieces(context)
          .map(({ text }) => text)
          .join(''),
      );
      return [dateFormat === 'full' ? tag : '', dateFormat, ...cells.map(isolated)];
    }),
  );
  const all = [['', '', ...columns.map(([title]) => title)], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => widthOf(row[column]!))));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line, index) => (index % formats.length === 1 ? `\n${line}` : line))
    .join('\n')
    .concat('\n');
}

test('every date of every language is as it was read: dates.table.txt', () => {
  const now = table();
  if (process.env['WRITE_DATES']) writeFileSync(file, now);
  expect(now).toBe(readFileSync(file, 'utf8'));
});
