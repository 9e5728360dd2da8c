import { testCases, type Case } from './cases';

const job = (startDate: unknown, endDate?: unknown) => ({
  work: [{ name: 'A', startDate, endDate }],
});
const award = (date: unknown) => ({ awards: [{ title: 'A', date }] });

const forms: [typed: unknown, shown: string][] = [
  ['2019-02-03', 'Feb 3, 2019'],
  ['2019-02', 'Feb 2019'],
  ['2019', '2019'],
  [2019, '2019'],
  ['2019-2-3', 'Feb 3, 2019'],
  ['2019/02', 'Feb 2019'],
  ['2019.02.03', 'Feb 3, 2019'],
  ['02/2019', 'Feb 2019'],
  ['2019-02-03T10:00:00Z', 'Feb 3, 2019'],
  ['2019-02-03T10:00:00.000+02:00', 'Feb 3, 2019'],
  ['Sep 2015', 'Sep 2015'],
  ['Sept. 2015', 'Sep 2015'],
  ['September 2015', 'Sep 2015'],
  ['15 September 2015', 'Sep 15, 2015'],
  ['September 15th, 2015', 'Sep 15, 2015'],
  ['Marzo 2023', 'Mar 2023'],
  ['Dezember 2020', 'Dec 2020'],
  ['2019-13', '2019-13'],
  ['2019-00', '2019-00'],
  ['2019-02-30', '2019-02-30'],
  ['03/04/2019', '03/04/2019'],
  ['2019.6', 'Jun 2019'],
  ['03-25-2024', 'Mar 25, 2024'],
  ['Spring 2019', 'Spring 2019'],
  ['2011 - 2014', '2011–2014'],
  ['3 years', '3 years'],
  ['about 2019?', 'about 2019?'],
  ['soon', 'soon'],
  ['99999', '99999'],
  ['-1', '-1'],
];

describe('every form of a date', () =>
  testCases(
    forms.map(([typed, shown]): Case => ({
      what: `${typeof typed} ${JSON.stringify(typed)}`,
      resume: award(typed),
      options: { dateFormat: 'full' },
      sees: [shown],
      hides: ['Invalid', 'NaN'],
    })),
  ));

const now = [
  'Present',
  'present',
  'now',
  'Current',
  'ongoing',
  'actualidad',
  'aktuell',
  '至今',
  'heute',
];

describe('what goes on', () =>
  testCases([
    ...[...now, 'present.', 'PRESENT', '', null, undefined].map((endDate): Case => ({
      what: `an end of ${JSON.stringify(endDate) ?? 'undefined'}`,
      resume: job('2019', endDate),
      sees: ['2019 – Present'],
    })),
    {
      what: 'in the language of the page',
      resume: { ...job('2019', 'Present'), meta: { language: 'de' } },
      sees: ['2019 – heute'],
      hides: ['Present'],
    },
    {
      what: 'an end that nobody understands',
      resume: job('2019', 'the war'),
      sees: ['2019 – the war'],
    },
    {
      what: 'an end without a beginning',
      resume: job('', '2020'),
      sees: ['2020'],
      hides: ['Present'],
    },
    { what: 'neither', resume: job('', ''), hides: ['Present'] },
    {
      what: 'a project that is active',
      resume: { projects: [{ name: 'A', startDate: '2019', isActive: true }] },
      sees: ['2019 – Present'],
    },
    {
      what: 'a project that is not',
      resume: { projects: [{ name: 'A', startDate: '2019', isActive: false }] },
      sees: ['2019'],
      hides: ['Present'],
    },
  ]));

describe('odd ranges stay the author’s', () =>
  testCases([
    { what: 'an end before the beginning', resume: job('2020', '2018'), sees: ['2020–2018'] },
    {
      what: 'an end that is the beginning',
      resume: job('2020-01', '2020-01'),
      sees: ['Jan 2020'],
      hides: ['Jan 2020 –'],
    },
    {
      what: 'a range within the beginning',
      resume: job('2011 - 2014', '2015'),
      sees: ['2011 - 2014', '2015'],
    },
    {
      what: 'an impossible month beside a possible one',
      resume: job('2019-13', '2020-02'),
      sees: ['2019-13', 'Feb 2020'],
    },
  ]));
