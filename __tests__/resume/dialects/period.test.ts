import { dayIn, periodIn } from '../../../src/resume/dialects/period';

test.each<[typed: unknown, start: unknown, end: unknown]>([
  ['January 2019 to Present', 'January 2019', 'Present'],
  ['August 2012 to May 2016', 'August 2012', 'May 2016'],
  ['2012 - 2016', '2012', '2016'],
  ['2012-2016', '2012', '2016'],
  ['2012–2016', '2012', '2016'],
  ['09/2019-05/2020', '09/2019', '05/2020'],
  ['2019-Present', '2019', 'Present'],
  ['März 2017 – heute', 'März 2017', 'heute'],
  ['März 2017 bis Mai 2019', 'März 2017', 'Mai 2019'],
  ['janvier 2019 à mai 2020', 'janvier 2019', 'mai 2020'],
  ['2019年4月〜2020年3月', '2019年4月', '2020年3月'],
  ['٢٠١٩ – ٢٠٢٠', '٢٠١٩', '٢٠٢٠'],
  ['2020', '2020', '2020'],
  ['2019-05', '2019-05', '2019-05'],
  ['2019-05-01', '2019-05-01', '2019-05-01'],
  ['Summer to autumn', 'Summer to autumn', 'Summer to autumn'],
  ['one - 2 - three', 'one - 2 - three', 'one - 2 - three'],
  [{ start: '2019-01-01', end: '' }, '2019-01-01', ''],
  [{ start: { year: 2019, month: 2 }, end: { year: 2020 } }, '2019-02', '2020'],
  [7, 7, 7],
])('%j is from %j to %j', (typed, start, end) => {
  expect(periodIn(typed)).toEqual([start, end]);
});

test.each<[typed: unknown, day: unknown]>([
  [{ year: 2019, month: 2, day: 3 }, '2019-02-03'],
  [{ year: '2019', month: '11', day: null }, '2019-11'],
  [{ year: 2019, day: 3 }, '2019'],
  ['2019', '2019'],
  [
    { de: 'A', en: 'B' },
    { de: 'A', en: 'B' },
  ],
])('%j is %j', (typed, day) => expect(dayIn(typed)).toEqual(day));
