import { render } from '../../index';
import { dateRange, singleDate } from '../../src/view/dates/dates';
import { textContent } from '../../src/text/html/text-content';
import type { DateText } from '../../src/view/shapes';
import { contextFor } from '../view-of';

/** `[2019-02|Feb 2019]` for a time element; other text unchanged. */
const shown = (pieces: DateText[]) =>
  pieces
    .map(({ text, datetime }) =>
      datetime ? `[${datetime}|${textContent(text)}]` : textContent(text),
    )
    .join('');

test.each<[language: string, typed: string, shown: string]>([
  ['fa', '1399-06', 'شهریور ۱۳۹۹'],
  ['fa', '۱۳۹۹/۰۶', 'شهریور ۱۳۹۹'],
  ['fa', '۱۳۹۹/۰۶/۱۵', '۱۵ شهریور ۱۳۹۹'],
  ['fa', '1399', '۱۳۹۹'],
  ['fa', 'شهریور 1399', 'شهریور 1399'],
  ['fa', 'June 1399', 'June 1399'],
  ['fa', '1370-01-01', '۱ فروردین ۱۳۷۰'],
  // Its first six months have 31 days, and the others have not.
  ['fa', '1399-02-31', '۳۱ اردیبهشت ۱۳۹۹'],
  ['fa', '1399/06/31', '۳۱ شهریور ۱۳۹۹'],
  ['fa', '1399-07-31', '1399-07-31'],
  ['fa', '1399-13', '1399-13'],
  ['fa', '2020-06', '[2020-06|ژوئن ۲۰۲۰]'],
  ['fa-AF', '1399-06', 'سنبله ۱۳۹۹'],
  ['ar', '1442-03', 'ربيع الأول 1442'],
  ['ar', '1442-09-30', '30 رمضان 1442'],
  ['ar', '1442-02-30', '30 صفر 1442'],
  ['ar', '1442-01-31', '1442-01-31'],
  ['ar', '1442', '1442'],
  ['ar', '1442 هـ', '1442 هـ'],
  ['ar-SA', '1442-03', 'ربيع الأول 1442'],
  ['ar', '2021-03', '[2021-03|مارس 2021]'],
  ['th', '2563', '[2020|2563]'],
  ['th', '2563-02', '[2020-02|ก.พ. 2563]'],
  ['th', '๒๕๖๓', '[2020|2563]'],
  ['th', 'กุมภาพันธ์ 2563', '[2020-02|ก.พ. 2563]'],
  ['th', 'พ.ศ. 2563', 'พ.ศ. 2563'],
  // 2020 was a leap year, 2021 was none.
  ['th', '2563-02-29', '[2020-02-29|29 ก.พ. 2563]'],
  ['th', '2564-02-29', '2564-02-29'],
  // Before 1941 its years began in April.
  ['th', '2480-02', 'ก.พ. 2480'],
  ['th', '2020-02', '[2020-02|ก.พ. 2020]'],
])('%s reads %j as %j', (language, typed, expected) => {
  const context = contextFor({ language, dateFormat: 'full' });
  expect(shown(singleDate(typed, context))).toBe(expected);
});

test.each<[language: string, start: string, end: string, shown: string]>([
  ['fa', '1395', '1399', '۱۳۹۵ تا ۱۳۹۹'],
  ['fa', '1395-07', '', 'مهر ۱۳۹۵ تا اکنون'],
  ['fa', '۱۳۹۵ تا ۱۳۹۹', '', '۱۳۹۵ تا ۱۳۹۹'],
  ['ar', '1440-01', '1442-03', 'محرم 1440 – ربيع الأول 1442'],
  ['th', '2560', '2563', '[2017|2560]–[2020|2563]'],
  ['th', '2564-02-29 – 2565-03', '', 'ก.พ. 2564 – [2022-03|มี.ค. 2565]'],
  ['th', '2560-05', '', '[2017-05|พ.ค. 2560] – ปัจจุบัน'],
])('%s: %j to %j is %j', (language, start, end, expected) => {
  expect(shown(dateRange(start, end, contextFor({ language })))).toBe(expected);
});

test.each<[dateFormat: string, shown: string]>([
  ['numeric', '۱۳۹۹/۶/۱۵'],
  ['month', 'شهریور ۱۳۹۹'],
  ['year', '۱۳۹۹'],
])('dateFormat %s: a day of Iran is %j', (dateFormat, expected) => {
  expect(shown(singleDate('1399-06-15', contextFor({ language: 'fa', dateFormat })))).toBe(
    expected,
  );
});

// Only where such years are written: elsewhere they are what they seem.
test.each<[language: string, typed: string, shown: string]>([
  ['en', '1399-06', '[1399-06|Jun 1399]'],
  ['de', '2563', '[2563|2563]'],
  ['ur', '1442-03', '[1442-03|مارچ 1442]'],
])('%s reads %j as %j', (language, typed, expected) => {
  expect(shown(singleDate(typed, contextFor({ language })))).toBe(expected);
});

test.each<[language: string, lastModified: string, dateModified: string | undefined]>([
  ['fa', '1404-06-15', undefined],
  ['ar', '1447-03', undefined],
  ['th', '2568-02-10', '2025-02-10'],
  ['fa', '2025-02-10', '2025-02-10'],
])('%s: a résumé of %s is no other day to machines', (language, lastModified, dateModified) => {
  const page = render({ basics: { name: 'A' }, meta: { language, lastModified } });
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
  expect(JSON.parse(data!).dateModified).toBe(dateModified);
});

test('what is no date to machines is none in the microformat', () => {
  const page = render({
    work: [{ name: 'A', startDate: '1399-06', endDate: '1401-02' }],
    meta: { language: 'fa' },
  });
  expect(page).toContain('شهریور ۱۳۹۹');
  expect(page).not.toMatch(/<time|datetime=/);
});
