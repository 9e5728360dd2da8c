import { inspect, render, select } from '../../index';
import { testCases } from './cases';

const phone = (typed: unknown) => ({ basics: { name: 'Iva Berg', phone: typed } });
const email = (typed: unknown) => ({ basics: { name: 'Iva Berg', email: typed } });
const url = (typed: unknown) => ({ basics: { name: 'Iva Berg', url: typed } });

const [oslo, berlin] = ['tel:+4722000000', 'tel:0301234567'];
const [work, home] = ['mailto:iva@fjord.example', 'mailto:iva@berg.example'];
const [site, shop] = ['https://fjord.example', 'https://berg.example'];

describe('several numbers', () =>
  testCases([
    {
      what: 'a list',
      resume: phone(['+47 22 00 00 00', '030 1234567']),
      sees: ['phone +47 22 00 00 00\n', 'phone 030 1234567'],
      leadsTo: [oslo, berlin],
    },
    {
      what: 'a list of records',
      resume: phone([{ type: 'mobile', number: '+47 22 00 00 00' }, { number: '030 1234567' }]),
      sees: ['+47 22 00 00 00 (mobile)\n', '030 1234567'],
      leadsTo: [oslo, berlin],
    },
    ...[
      ' / ',
      '/',
      ', ',
      '; ',
      ' | ',
      ' or ',
      ' oder ',
      ' ou ',
      ' o ',
      '\n',
      ' & ',
      ' – ',
      ' • ',
    ].map((between) => ({
      what: `${JSON.stringify(between)} between them`,
      resume: phone(`+47 22 00 00 00${between}030 1234567`),
      sees: ['phone +47 22 00 00 00\n', 'phone 030 1234567'],
      leadsTo: [oslo, berlin],
    })),
    {
      what: 'a plus alone between them',
      resume: phone('+46 8 000 00 00 +47 22 00 00 00'),
      leadsTo: ['tel:+4680000000', oslo],
    },
    {
      what: 'words beside each',
      resume: phone('Mobil: +47 22 00 00 00, Büro: 030/1234567 (Mo–Fr)'),
      sees: ['Mobil: +47 22 00 00 00\n', 'Büro: 030/1234567 (Mo–Fr)'],
      leadsTo: [oslo, berlin],
    },
    {
      what: 'too short to be told from parts of one',
      resume: phone('666 / 777'),
      sees: ['666 / 777'],
      leadsNowhere: ['tel:666777'],
    },
    {
      what: 'more digits than a number has',
      resume: phone('22 00 00 00 33 00 00 00'),
      sees: ['22 00 00 00 33 00 00 00'],
      leadsNowhere: ['tel:2200000033000000'],
    },
  ]));

describe('one number', () =>
  testCases([
    ...[
      ['555-010-9999 x12', 'tel:5550109999;ext=12'],
      ['555-010-9999 ext. 12', 'tel:5550109999;ext=12'],
      ['(555) 010-9999 Ext 5', 'tel:5550109999;ext=5'],
      ['555-010-9999 #5', 'tel:5550109999;ext=5'],
      ['+33 1 00 00 00 00 poste 12', 'tel:+33100000000;ext=12'],
      ['+43 1 000000 DW 12', 'tel:+431000000;ext=12'],
      ['030/1234567', berlin],
      ['0664 / 123 45 67', 'tel:06641234567'],
      ['+49 (0)30 / 1234567', 'tel:+49301234567'],
      ['+47 22 00 00 00 (mobile)', oslo],
      ['WhatsApp +47 22 00 00 00', oslo],
      ['phone: +47 22 00 00 00', oslo],
    ].map(([typed, href]) => ({
      what: typed!,
      resume: phone(typed),
      sees: [typed!],
      leadsTo: [href!],
    })),
    ...[
      '+1 (555) 010-9999 / 8',
      '555 010 9999/10',
      '1-800-FLOWERS',
      'on request',
      'Fax 030 1234567',
    ].map((typed) => ({
      what: `${typed}: no link`,
      resume: phone(typed),
      sees: [typed],
      leadsNowhere: ['tel:+155501099998', 'tel:555010999910', 'tel:1800', berlin],
    })),
    {
      what: 'a scheme',
      resume: phone('tel:+47-22-00-00-00'),
      sees: ['phone +47-22-00-00-00'],
      hides: ['tel:'],
      leadsTo: [oslo],
    },
  ]));

describe('e-mail', () =>
  testCases([
    ...[', ', '; ', ' ', '/', ' / ', ' or ', '\n', ' | '].map((between) => ({
      what: `${JSON.stringify(between)} between two`,
      resume: email(`iva@fjord.example${between}iva@berg.example`),
      sees: ['email iva@fjord.example\n', 'email iva@berg.example'],
      leadsTo: [work, home],
    })),
    {
      what: 'a list',
      resume: email(['iva@fjord.example', 'iva@berg.example']),
      leadsTo: [work, home],
    },
    {
      what: 'with a name',
      resume: email('"Berg, Iva" <iva@fjord.example>'),
      sees: ['"Berg, Iva" <iva@fjord.example>'],
      leadsTo: [work],
    },
    {
      what: 'several with names',
      resume: email('Iva <iva@fjord.example>, Iva B. <iva@berg.example>'),
      sees: ['Iva <iva@fjord.example>\n', 'Iva B. <iva@berg.example>'],
      leadsTo: [work, home],
    },
    {
      what: 'with a scheme',
      resume: email('mailto:iva@fjord.example'),
      sees: ['email iva@fjord.example'],
      hides: ['mailto:'],
      leadsTo: [work],
    },
    {
      what: 'with a word',
      resume: email('iva@fjord.example (work)'),
      sees: ['iva@fjord.example (work)'],
      leadsTo: [work],
    },
    {
      what: 'spelt for people alone',
      resume: email('iva [at] fjord.example'),
      sees: ['iva [at] fjord.example'],
      leadsNowhere: [work],
    },
  ]));

describe('sites', () =>
  testCases([
    ...[', ', ' ', ' / ', ' or ', '; ', ' | ', ' and ', ','].map((between) => ({
      what: `${JSON.stringify(between)} between two`,
      resume: url(`https://fjord.example${between}https://berg.example`),
      sees: ['web fjord.example\n', 'web berg.example'],
      leadsTo: [site, shop],
    })),
    {
      what: 'a list',
      resume: url(['fjord.example', 'www.berg.example']),
      leadsTo: [site, 'https://www.berg.example'],
    },
    {
      what: 'words beside each',
      resume: url('Blog: https://fjord.example, Shop: https://berg.example'),
      sees: ['Blog: https://fjord.example\n', 'Shop: https://berg.example'],
      leadsTo: [site, shop],
    },
    {
      what: 'a comma within one',
      resume: url('https://fjord.example/@1,2'),
      leadsTo: ['https://fjord.example/@1,2'],
    },
    {
      what: 'an archive’s copy of another',
      resume: url('https://web.example/https://fjord.example'),
      leadsTo: ['https://web.example/https://fjord.example'],
    },
  ]));

const several = {
  basics: {
    name: 'Iva Berg',
    phone: ['+47 22 00 00 00 (mobile)', '030/1234567 ext. 12'],
    email: 'Iva <iva@fjord.example>, iva@berg.example',
    url: 'https://fjord.example, mailto:iva@sea.example',
    summary: 'Call 22000000 or 030 1234567, write to iva@berg.example or iva@sea.example.',
  },
};

test('machines are told each of them', () => {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(render(several))![1]!;
  const person = JSON.parse(json).mainEntity;
  expect(person.telephone).toEqual(['+47 22 00 00 00', '030/1234567 ext. 12']);
  expect(person.email).toEqual(['iva@fjord.example', 'iva@berg.example']);
});

test('the public is told none of them, wherever they stand', () => {
  const given =
    render(several, { audience: 'public' }) +
    JSON.stringify(select(several, { audience: 'public' }));
  expect(given).not.toMatch(/22000000|22 00 00|1234567|iva@|fjord\.example|sea\.example/);
});

test('what was chosen shows the same page, and nothing is told to be missing', () => {
  expect(render(select(several))).toBe(render(several));
  expect(inspect(several)).toEqual([]);
});
