import { en } from '../../../src/locale/locales/en';
import { fa } from '../../../src/locale/locales/fa';
import { ru } from '../../../src/locale/locales/ru';
import { formatDate, isoDate, readDate } from '../../../src/text/dates/date';

const monthOf = (name: string) => {
  const index = en.months.abbreviated.indexOf(name.slice(0, 3));
  return index < 0 ? undefined : index + 1;
};

test.each<[typed: string, iso: string | null]>([
  ['2019', '2019'],
  ['2019-02', '2019-02'],
  ['2019-2', '2019-02'],
  ['2019-02-03', '2019-02-03'],
  ['2019-02-03T10:00:00Z', '2019-02-03'],
  ['2019-02-03T10:00:00.000+02:00', '2019-02-03'],
  ['2019/02', '2019-02'],
  ['2019.02.03', '2019-02-03'],
  ['02/2019', '2019-02'],
  ['Sep 2019', '2019-09'],
  ['September 2019', '2019-09'],
  ['Sep. 2019', '2019-09'],
  ['3 Sep 2019', '2019-09-03'],
  ['3rd Sep 2019', '2019-09-03'],
  ['Sep 3, 2019', '2019-09-03'],
  ['Sept. 15th, 2019', '2019-09-15'],
  ['15 de Sep del 2019', '2019-09-15'],
  ['2019 September', '2019-09'],
  ['Sep-2019', '2019-09'],
  ['2019. 3. 5.', '2019-03-05'],
  ['2019年', '2019'],
  ['2019年3月', '2019-03'],
  ['2019년 3월 5일', '2019-03-05'],
  ['２０１９年３月', '2019-03'],
  ['tháng 3 năm 2019', '2019-03'],
  ['Tháng 3/2019', '2019-03'],
  ['ngày 5 tháng 3 năm 2019', '2019-03-05'],
  ['2019.', '2019'],
  ['2019 г.', '2019'],
  ['٢٠١٩-٠٣', '2019-03'],
  ['2020-02-29', '2020-02-29'],
  ['2019-02-29', null],
  ['2019-13', null],
  ['2019-00', null],
  ['2019-02-00', null],
  ['03/04/2019', null],
  ['Spring 2019', null],
  ['Sep? 2019', null],
  ['Sep 3 4 2019', null],
  ['Sep 2019 2020', null],
  ['Sep', null],
  ['of 2019', null],
  ['2019年13月', null],
  ['2019–2020', null],
  ['19', null],
  ['', null],
  ['soon', null],
])('reads %j as %j', (typed, iso) => {
  const date = readDate(typed, monthOf);
  expect(date && isoDate(date)).toBe(iso);
});

test.each<[pattern: string, shown: string]>([
  ['y', '2019'],
  ['MMM y', 'Feb 2019'],
  ['MMMM y', 'February 2019'],
  ['MMM d, y', 'Feb 3, 2019'],
  ['dd.MM.y', '03.02.2019'],
  ['d/M/y', '3/2/2019'],
  ["d'er' MMMM y", '3er February 2019'],
  ["d 'de' MMMM y", '3 de February 2019'],
  ['L.y', '2.2019'],
  ['LL.y', '02.2019'],
  ['LLL y', 'Feb 2019'],
  ['LLLL y', 'February 2019'],
  ['y年M月d日', '2019年2月3日'],
])('prints %j as %j', (pattern, shown) => {
  expect(formatDate({ year: 2019, month: 2, day: 3 }, pattern, en)).toBe(shown);
});

test('prints the form of a month that stands alone, and other digits', () => {
  const date = { year: 2019, month: 2, day: 3 };
  expect([formatDate(date, 'd MMMM y', ru), formatDate(date, 'LLLL y', ru)]).toEqual([
    '3 февраля 2019',
    'февраль 2019',
  ]);
  expect(formatDate(date, 'dd MMM y', fa)).toBe('۰۳ فوریه ۲۰۱۹');
});
