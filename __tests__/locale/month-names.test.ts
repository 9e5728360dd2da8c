import { findLocale } from '../../src/locale/find-locale';
import { monthNumber } from '../../src/locale/month-names';
import { isoDate, readDate } from '../../src/text/dates/date';
import { everyLocale } from './every-locale';

const read = (typed: string, tag: string) => {
  const date = readDate(typed, monthNumber(findLocale(tag).months));
  return date && isoDate(date);
};

// Months that are numbers, as in Chinese, need no names.
const named = everyLocale.filter(([, { months }]) => !/\d/.test(months.abbreviated.join()));

test.each(named)('%s reads every name that its months have', (tag, { months }) => {
  const { regional = [], ...forms } = months;
  const wrong = [...Object.values(forms), ...regional].flatMap((names) =>
    names.filter(
      (name, index) => read(`${name} 2019`, tag) !== `2019-${String(index + 1).padStart(2, '0')}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test.each<[typed: string, iso: string]>([
  ['Marzo 2023', '2023-03'],
  ['марта 2023', '2023-03'],
  ['Σεπτεμβρίου 2019', '2019-09'],
  ['SEPTIEMBRE DE 2020', '2020-09'],
  ['fevrier 2020', '2020-02'],
  ['3. März 2019', '2019-03-03'],
  ['Jänner 2019', '2019-01'],
  ['1er mars 2019', '2019-03-01'],
  ['15 de septiembre de 2015', '2015-09-15'],
  ['3 de febrer del 2019', '2019-02-03'],
  ['d’abril de 2020', '2020-04'],
  ['Meán Fómhair 2019', '2019-09'],
  ['2019. március 3.', '2019-03-03'],
  ['2019. gada marts', '2019-03'],
  ['2019 m. kovo 3 d.', '2019-03-03'],
  ['март 2019 г.', '2019-03'],
  ['มี.ค. 2019', '2019-03'],
  ['ม.ค. 2019', '2019-01'],
  ['फरवरी 2019', '2019-02'],
  ['3 בפברואר 2019', '2019-02-03'],
  ['ابريل 2020', '2020-04'],
  ['كانون الثاني 2019', '2019-01'],
  ['ژوئيه ۲۰۲۰', '2020-07'],
  ['2019 ж. ақпан', '2019-02'],
  ['2019 жылғы 3 тамыз', '2019-08-03'],
  ['3 жніўня 2019 г.', '2019-08-03'],
  ['2019 թ. փետրվար', '2019-02'],
  ['2019 წლის თებერვალი', '2019-02'],
  ['3 ta’ Awwissu 2019', '2019-08-03'],
  ['३ ऑगस्ट, २०१९', '2019-08-03'],
  ['2019 ഓഗസ്റ്റ് 3', '2019-08-03'],
  ['ఫిబ్రవరి 2019', '2019-02'],
  ['ဖေဖော်ဝါရီ ၂၀၁၉', '2019-02'],
  ['ಸೆಪ್ಟೆಂಬರ್ 2021', '2021-09'],
])('an English résumé reads %j as %j', (typed, iso) => expect(read(typed, 'en')).toBe(iso));

test('a name that languages disagree on is read in its own alone', () => {
  expect(['pl', 'hr', 'en'].map((tag) => read('Listopad 2019', tag))).toEqual([
    '2019-11',
    '2019-10',
    null,
  ]);
});

test.each(['Spring 2019', 'Q3 2019', 'Sep? 2019', 'Sep/Oct 2019', '~Mar 2019', 'Pro Max 2019'])(
  '%j is no month in any language',
  (typed) => expect(read(typed, 'en')).toBeNull(),
);
