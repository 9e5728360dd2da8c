import { inspect, render, select } from '../../index';
import { testCases, type Case } from './cases';

const job = (startDate: unknown, endDate?: unknown) => ({
  work: [{ name: 'A', startDate, endDate }],
});
const award = (date: unknown) => ({ awards: [{ title: 'A', date }] });
const line = (typed: unknown) => JSON.stringify(typed) ?? 'undefined';

describe('a range in the place of a start', () =>
  testCases(
    [
      ['2010-2012', '2010–2012'],
      ['2010 - 2012', '2010–2012'],
      ['2010 – 2012', '2010–2012'],
      ['2010—2012', '2010–2012'],
      ['2010 -- 2012', '2010–2012'],
      ['2010 to 2012', '2010–2012'],
      ['from 2010 to 2012', '2010–2012'],
      ['2010 until 2012', '2010–2012'],
      ['2015-19', '2015–2019'],
      ['2010..2012', '2010–2012'],
      ['Jan 2010 - Mar 2012', 'Jan 2010 – Mar 2012'],
      ['January 2010–March 2012', 'Jan 2010 – Mar 2012'],
      ['Jan - Mar 2012', 'Jan 2012 – Mar 2012'],
      ['2010-01 - 2012-03', 'Jan 2010 – Mar 2012'],
      ['2010-01-2012-03', 'Jan 2010 – Mar 2012'],
      ['2010-01/2012-03', 'Jan 2010 – Mar 2012'],
      ['01/2010 - 03/2012', 'Jan 2010 – Mar 2012'],
      ['01.2010-03.2012', 'Jan 2010 – Mar 2012'],
      ['2010-01-15 - 2012-03-20', 'Jan 2010 – Mar 2012'],
      ['von 2010 bis 2012', '2010–2012'],
      ['Januar 2010 bis März 2012', 'Jan 2010 – Mar 2012'],
      ['de janvier 2010 à mars 2012', 'Jan 2010 – Mar 2012'],
      ['de enero de 2010 a marzo de 2012', 'Jan 2010 – Mar 2012'],
      ['с 2010 по 2012', '2010–2012'],
      ['январь 2010 – март 2012', 'Jan 2010 – Mar 2012'],
      ['2010年1月～2012年3月', 'Jan 2010 – Mar 2012'],
      ['2010年1月至2012年3月', 'Jan 2010 – Mar 2012'],
      ['2010年1月から2012年3月まで', 'Jan 2010 – Mar 2012'],
      ['2010년 1월 ~ 2012년 3월', 'Jan 2010 – Mar 2012'],
      ['2019 - Present', '2019 – Present'],
      ['2019-present', '2019 – Present'],
      ['2019 –', '2019 – Present'],
      ['2019–', '2019 – Present'],
      ['2019-', '2019 – Present'],
      ['Jan 2019 – now', 'Jan 2019 – Present'],
      ['2019 to date', '2019 – Present'],
      ['2019 bis heute', '2019 – Present'],
      ['seit 2019', '2019 – Present'],
      ['since May 2019', 'May 2019 – Present'],
      ['2019 hasta la actualidad', '2019 – Present'],
      ['2019年至今', '2019 – Present'],
      ['2019年4月から現在', 'Apr 2019 – Present'],
      ['Jan 2010 - Mar 2012 (2 yrs 3 mos)', 'Jan 2010 – Mar 2012 (2 yrs 3 mos)'],
      ['Jan 2019 - Present · 5 yrs', 'Jan 2019 – Present · 5 yrs'],
      ['2018-05 - 2027-06 (expected)', 'May 2018 – Jun 2027 (expected)'],
      [{ start: '2010', end: '2012' }, '2010–2012'],
      [{ start: { year: 2010, month: 1 }, end: { year: 2012, month: 3 } }, 'Jan 2010 – Mar 2012'],
      [{ from: '2019', to: null }, '2019 – Present'],
      [{ startDate: '2019-05', endDate: 'present' }, 'May 2019 – Present'],
    ].map(([typed, shown]): Case => ({
      what: line(typed),
      resume: job(typed),
      sees: [`\n${shown as string}\n`],
      hides: shown === '2019 – Present' ? [] : [`${shown as string} –`],
    })),
  ));

describe('a range until now, in many languages', () =>
  testCases(
    [
      ['2019 – until now', '2019 – Present'],
      ['2019-until present', '2019 – Present'],
      ['seit 2019 bis heute', '2019 – Present'],
      ['Mai 2019 bis dato', 'May 2019 – Present'],
      ["depuis 2019 jusqu'à aujourd'hui", '2019 – Present'],
      ['2019 jusqu’à ce jour', '2019 – Present'],
      ['desde 2019 hasta hoy', '2019 – Present'],
      ['2019 até o presente momento', '2019 – Present'],
      ['desde 2019 até à data', '2019 – Present'],
      ['dal 2019 fino ad oggi', '2019 – Present'],
      ['2019 tot en met heden', '2019 – Present'],
      ['sedan 2019 till nu', '2019 – Present'],
      ['2019 - t.o.m. nu', '2019 – Present'],
      ['2019 til dags dato', '2019 – Present'],
      ['od 2019 r. do dzisiaj', '2019 – Present'],
      ['с 2019 г. по н. в.', '2019 – Present'],
      ['з 2019 до цього часу', '2019 – Present'],
      ['από το 2019 έως και σήμερα', '2019 – Present'],
      ['מ-2019 עד היום', '2019 – Present'],
      ['2019 لغاية الآن', '2019 – Present'],
      ['از 2019 تا به امروز', '2019 – Present'],
      ['2019 से अब तक', '2019 – Present'],
      ['2019年4月～在学中', 'Apr 2019 – Present'],
      ['2019年3月 ~ 근무 중', 'Mar 2019 – Present'],
      ['2019년부터 현재까지', '2019 – Present'],
      ['ตั้งแต่ 2019 จนถึงปัจจุบัน', '2019 – Present'],
      ['từ 2019 cho đến nay', '2019 – Present'],
      ['2019 s/d sekarang', '2019 – Present'],
      ['tangu 2019 hadi sasa', '2019 – Present'],
      ["2019'dan günümüze kadar", '2019 – Present'],
      ['nuo 2019 iki dabar', '2019 – Present'],
      ['no 2019 līdz šim', '2019 – Present'],
      ['des de 2019 fins a l’actualitat', '2019 – Present'],
      ['din 2019 până în prezent', '2019 – Present'],
      ['2019-től napjainkig', '2019 – Present'],
      ['自2019年至今', '2019 – Present'],
      ['from 2019 up to now', '2019 – Present'],
    ].map(([typed, shown]): Case => ({
      what: line(typed),
      resume: job(typed),
      sees: [`\n${shown}\n`],
    })),
  ));

describe('an end that is now', () =>
  testCases(
    [
      ...[
        'until present',
        'bis dato',
        'jusqu’à aujourd’hui',
        'até à data',
        'по н. в.',
        'до сих пор',
      ],
      ...[
        'έως και σήμερα',
        'tot en met heden',
        'لغاية الآن',
        'تا به امروز',
        '在学中',
        '근무 중',
        'กำลังศึกษา',
      ],
    ].map((end): Case => ({ what: end, resume: job('2019', end), sees: ['\n2019 – Present\n'] })),
  ));

describe('a range in other places', () =>
  testCases([
    { what: 'a date', resume: award('2010-2012'), sees: ['2010–2012'] },
    { what: 'a date that goes on', resume: award('2019 - now'), sees: ['2019 – Present'] },
    {
      what: 'a release',
      resume: { publications: [{ name: 'A', releaseDate: 'Jan 2010 to Mar 2012' }] },
      sees: ['Jan 2010 – Mar 2012'],
    },
    { what: 'an end', resume: job('', '2010-2012'), sees: ['2010–2012'] },
    { what: 'both', resume: job('2010-2012', '2010-2012'), sees: ['\n2010–2012\n'] },
    { what: 'a start, and its end', resume: job('2010 - 2012', '2012'), sees: ['\n2010–2012\n'] },
    { what: 'an end, and its start', resume: job('2010', '2010-2012'), sees: ['\n2010–2012\n'] },
    {
      what: 'an end with a month',
      resume: job('2010-05', '2010 - 2012'),
      sees: ['May 2010 – 2012'],
    },
    { what: 'now, twice', resume: job('2019 - Present', 'now'), sees: ['\n2019 – Present\n'] },
    { what: 'another end', resume: job('2011 - 2014', '2015'), sees: ['2011 - 2014 – 2015'] },
    { what: 'an end and now', resume: job('2011 - 2014', 'now'), sees: ['2011 - 2014 – Present'] },
    {
      what: 'in the language of the page',
      resume: { ...job('Jan 2010 - Mar 2012'), meta: { language: 'de' } },
      sees: ['Jan. 2010 – März 2012'],
    },
    {
      what: 'a section of the author’s own',
      resume: { 'x-talks': [{ name: 'A', date: '2010 - 2012' }] },
      sees: ['2010–2012'],
    },
  ]));

test('a range has both its times', () => {
  const page = render(job('2010-01 - 2012-03'));
  expect(page).toContain('<time class="dt-start" datetime="2010-01">Jan 2010</time>');
  expect(page).toContain('<time class="dt-end" datetime="2012-03">Mar 2012</time>');
});

test('machines are told of employers of today alone', () => {
  const worksFor = (startDate: string) => render(job(startDate)).includes('"worksFor"');
  expect(
    [
      '2019',
      '2019 - Present',
      'since 2019',
      'Spring 2019',
      '2010-2012',
      '2010 to 2012',
      '3 years',
    ].map(worksFor),
  ).toEqual([true, true, true, true, false, false, false]);
});

const nothing = [
  '-',
  '–',
  '—',
  'N/A',
  'n/a',
  'NA',
  'TBD',
  'tbc',
  '?',
  '??',
  'none',
  'None',
  'null',
].concat([
  'undefined',
  'xxxx',
  'XXXX-XX',
  'YYYY-MM-DD',
  'MM/YYYY',
  '0000-00-00',
  'Invalid Date',
  'NaN',
  '…',
]);

describe('nothing in a date', () =>
  testCases(
    nothing.flatMap((typed): Case[] => [
      { what: `${typed} as a date`, resume: award(typed), hides: [typed] },
      { what: `${typed} as an end`, resume: job('2019', typed), sees: ['\n2019 – Present\n'] },
      { what: `${typed} as a start`, resume: job(typed, '2019'), sees: ['\n2019\n'] },
      { what: `${typed} as both`, resume: job(typed, typed), hides: [typed, 'Present'] },
    ]),
  ));

test.each(nothing)('inspect tells of %j', (typed) => {
  expect(inspect(award(typed))).toEqual([{ path: 'awards[0].date', reason: 'placeholder text' }]);
});

test.each([0, 0n, false])('%p is no date, as a number as little as in quotes', (typed) => {
  const fields = ['startDate', 'endDate', 'date', 'releaseDate'];
  const resume = {
    projects: [{ name: 'A', ...Object.fromEntries(fields.map((field) => [field, typed])) }],
  };
  expect(select(resume)).toEqual({ projects: [{ name: 'A' }] });
});

describe('a date keeps its words', () =>
  testCases(
    [
      ['2027-06 (expected)', 'Jun 2027 (expected)'],
      ['expected 2027-06', 'expected Jun 2027'],
      ['2027-06, expected', 'Jun 2027, expected'],
      ['(expected) June 2027', '(expected) Jun 2027'],
      ['Expected: May 15, 2027', 'Expected: May 2027'],
      ['voraussichtlich 06/2027', 'voraussichtlich Jun 2027'],
      ['2019 (ongoing)', '2019 (ongoing)'],
      ['2019-05 (part-time)', 'May 2019 (part-time)'],
      ['ca. 2015', 'ca. 2015'],
      ['~2015-05', '~May 2015'],
      ['2015-05?', 'May 2015?'],
      ['early September 2019', 'early Sep 2019'],
      ['Graduated 2019-05', 'Graduated May 2019'],
      ['Summer 2019', 'Summer 2019'],
      ['Q3 2021', 'Q3 2021'],
      ['2019/20', '2019/20'],
      ['2019/2020', '2019/2020'],
      ['2010–11', '2010–11'],
      ['March or April 2019', 'March or April 2019'],
      ['2019 & 2020', '2019 & 2020'],
      ['2010-2012, 2014-2016', '2010-2012, 2014-2016'],
      ['May 2019 and later', 'May 2019 and later'],
      ['3 - 7 June 2019', '3 - 7 June 2019'],
      ['the year I was born', 'the year I was born'],
    ].map(([typed, shown]): Case => ({
      what: typed!,
      resume: award(typed),
      sees: [`\n${shown}\n`],
    })),
  ));

describe('whether a lone start goes on', () =>
  testCases(
    [
      ['2019-05 (part-time)', 'May 2019 (part-time) – Present'],
      ['Summer 2019', 'Summer 2019 – Present'],
      ['ca. 2015', 'ca. 2015 – Present'],
      ['2027-06 (expected)', 'Jun 2027 (expected)'],
      ['2019 (ongoing)', '2019 (ongoing)'],
      ['2019-05 (2 years)', 'May 2019 (2 years)'],
      ['2019/20', '2019/20'],
      ['2019/2020', '2019/2020'],
      ['3 years', '3 years'],
      ['May 2019 – June', 'May 2019 – June'],
      ['3 - 7 June 2019', '3 - 7 June 2019'],
    ].map(([typed, shown]): Case => ({ what: typed!, resume: job(typed), sees: [`\n${shown}\n`] })),
  ));

describe('other forms', () =>
  testCases(
    [
      [{ year: 2019, month: 5 }, 'May 2019'],
      [{ year: '2019', month: '05', day: '03' }, 'May 3, 2019'],
      [{ year: 2019 }, '2019'],
      [{ year: 2019, month: null }, '2019'],
      [{ year: 2019, month: 'May' }, 'May 2019'],
      [{ month: 'mai', year: 2019, day: 3 }, 'May 3, 2019'],
      [{ y: 2019, m: 5, d: 3 }, 'May 3, 2019'],
      [['2019', '05'], 'May 2019'],
      [[2019, 5, 3], 'May 3, 2019'],
      [{ $date: '2019-05-03T00:00:00Z' }, 'May 3, 2019'],
      ['03-25-2024', 'Mar 25, 2024'],
      ['25-03-2024', 'Mar 25, 2024'],
      ['25/03/2024', 'Mar 25, 2024'],
      ['3/25/2024', 'Mar 25, 2024'],
      ['25.03.2024', 'Mar 25, 2024'],
      ['25. 3. 2024', 'Mar 25, 2024'],
      ['05/05/2024', 'May 5, 2024'],
      ['03-2024', 'Mar 2024'],
      ['2024/03/25', 'Mar 25, 2024'],
      ['2024.03.25', 'Mar 25, 2024'],
      ['2024年3月', 'Mar 2024'],
      ['20240325', 'Mar 25, 2024'],
      [20240325, 'Mar 25, 2024'],
      ['2024-03-25 10:00:00', 'Mar 25, 2024'],
      ['2024-03-25T10:00:00+05:30', 'Mar 25, 2024'],
      ['Mon Mar 25 2024 10:00:00 GMT+0100 (Central European Standard Time)', 'Mar 25, 2024'],
      ['Mon, 25 Mar 2024 10:00:00 GMT', 'Mar 25, 2024'],
      ['Monday, March 25, 2024', 'Mar 25, 2024'],
      ['2010-11', 'Nov 2010'],
      ['2010-12', 'Dec 2010'],
      ['03-04-2024', '03-04-2024'],
      ['03.04.2024', '03.04.2024'],
      ['13-13-2024', '13-13-2024'],
      ['31-02-2024', '31-02-2024'],
      ['20241399', '20241399'],
      [['2019', '2021'], '2019, 2021'],
      [{ year: 2019, month: 13 }, '2019, 13'],
      [{ year: 2019, place: 'Oslo' }, '2019, Oslo'],
    ].map(([typed, shown]): Case => ({
      what: line(typed),
      resume: award(typed),
      options: { dateFormat: 'full' },
      sees: [`\n${shown as string}\n`],
    })),
  ));

const project = (fields: object) => ({ projects: [{ name: 'A', ...fields }] });

describe('projects', () =>
  testCases([
    { what: 'active, without dates', resume: project({ isActive: true }), hides: ['Present'] },
    {
      what: 'active since',
      resume: project({ isActive: true, startDate: '2019' }),
      sees: ['2019 – Present'],
    },
    {
      what: 'not active',
      resume: project({ isActive: false, startDate: '2019-05' }),
      sees: ['\nMay 2019\n'],
    },
    {
      what: 'not active: no',
      resume: project({ isActive: 'no', startDate: '2019' }),
      sees: ['\n2019\n'],
    },
    {
      what: 'not active, a range',
      resume: project({ isActive: false, startDate: '2010-2012' }),
      sees: ['\n2010–2012\n'],
    },
    { what: 'a start alone', resume: project({ startDate: '2019' }), sees: ['2019 – Present'] },
    {
      what: 'an award',
      resume: project({ type: 'award', startDate: '2019-05-04' }),
      sees: ['\nMay 2019\n'],
    },
    {
      what: 'a talk',
      resume: project({ type: 'Conference talk', startDate: '2019-05' }),
      sees: ['\nMay 2019\n'],
    },
    {
      what: 'a hackathon',
      resume: project({ name: 'Fjord Hackathon', startDate: '2019-05' }),
      sees: ['\nMay 2019\n'],
    },
    {
      what: 'a prize in German',
      resume: project({ type: 'Preis', startDate: '2019' }),
      sees: ['\n2019\n'],
    },
    {
      what: 'an award that goes on',
      resume: project({ type: 'award', startDate: '2019', isActive: true }),
      sees: ['2019 – Present'],
    },
    {
      what: 'an award with an end',
      resume: project({ type: 'award', startDate: '2019', endDate: '2020' }),
      sees: ['2019–2020'],
    },
    {
      what: 'an application',
      resume: project({ type: 'application', startDate: '2019' }),
      sees: ['2019 – Present'],
    },
    {
      what: 'a work called Talk',
      resume: project({ name: 'Talk', startDate: '2019' }),
      sees: ['2019 – Present'],
    },
    {
      what: 'a section of talks',
      resume: { 'x-talks': [{ name: 'A', startDate: '2019-05-04' }] },
      sees: ['\nMay 2019\n'],
    },
    {
      what: 'a section of roles',
      resume: { 'x-roles': [{ name: 'A', startDate: '2019' }] },
      sees: ['2019 – Present'],
    },
    {
      what: 'a section in two words',
      resume: { 'x-speakingEngagements': [{ name: 'A', startDate: '2019' }] },
      sees: ['\n2019\n'],
    },
  ]));
