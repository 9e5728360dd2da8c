import { inspect, render, select } from '../../index';
import { sanitized } from '../../src/resume/strings/sanitized';
import { withMarks } from '../fuzz/read-html';
import { testCases, type Case } from './cases';

const [softHyphen, zeroWidthSpace, nonJoiner, joiner, toRight, toLeft] = [
  '\u00AD',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
];

test.each<[what: string, typed: string, meant: string]>([
  ['a zero-width space', `Ada${zeroWidthSpace} Lovelace`, 'Ada Lovelace'],
  ['a zero-width space within a word', `Fog${zeroWidthSpace}Conf`, 'FogConf'],
  ['a joiner between Latin letters', `Ja${joiner}va`, 'Java'],
  ['a non-joiner between Latin letters', `Auf${nonJoiner}lage`, 'Auflage'],
  ['a non-joiner between Cyrillic letters', `Мо${nonJoiner}сква`, 'Москва'],
  ['a mark of byte order before', '\uFEFFAda', 'Ada'],
  ['a mark of byte order within', 'A\uFEFFda', 'Ada'],
  ['a word joiner', 'A\u2060da', 'Ada'],
  ['a soft hyphen', `Com${softHyphen}pi${softHyphen}ler`, 'Compiler'],
  ['no-break spaces at the ends', '\u00A0\u202FAda\u00A0', 'Ada'],
  ['a zero-width space between spaces at the end', `Ada ${zeroWidthSpace} `, 'Ada'],
  ['the place of an object', '\uFFFCAda\uFFFC', 'Ada'],
  ['a variation selector without anything to vary', '\uFE0FAda \uFE0F!', 'Ada !'],
  ['tags', `Ada\u{E0041}\u{E0042}\u{E007F}`, 'Ada'],
  ['a filler', '\u3164', ''],
  ['nothing but invisible characters', `${zeroWidthSpace}${joiner}${toRight}\uFEFF`, ''],
  ['marks of direction around a name', `${toRight}Ada Lovelace${toRight}`, 'Ada Lovelace'],
  ['a direction around an address', '\u202Aada@fjord.example\u202C', 'ada@fjord.example'],
  ['a direction around a number', '\u202A+47 555 01 02\u202C', '+47 555 01 02'],
  ['a mark before a number', `${toRight}+47 555 01 02`, '+47 555 01 02'],
  ['an entity for a soft hyphen', 'Com&#173;piler', 'Compiler'],
  ['a language tag', '\u{E0001}Ada', 'Ada'],
  ['a joiner of accents without accents', 'A\u034Fda', 'Ada'],
])('%s is gone', (_, typed, meant) => {
  expect(sanitized(typed)).toBe(meant);
});

test.each<[what: string, typed: string]>([
  ['a non-joiner in Persian', `می${nonJoiner}خواهم`],
  ['a joiner behind a Persian letter', `ه${joiner}`],
  ['a joiner in Devanagari', `क्${joiner}ष`],
  ['a non-joiner in Bengali', `র্${nonJoiner}যা`],
  ['a joiner in Sinhala', `ශ්${joiner}රී`],
  ['a family of emoji', `👩${joiner}👩${joiner}👧`],
  ['a profession with a colour of skin', `👩🏽${joiner}🔬`],
  ['a heart in red', '❤️'],
  ['a heart on fire', `❤️${joiner}🔥`],
  ['a keycap', '1️⃣'],
  ['a rainbow flag', `🏳️${joiner}🌈`],
  ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a variant of a Han character', '葛\u{E0100}城'],
  ['a break between words in Khmer', `កម្ពុជា${zeroWidthSpace}ថ្ងៃ`],
  ['a mark that holds C++ together', `C++${toRight}`],
  ['a mark in Hebrew', `C#${toRight} בעברית`],
  ['a mark before a bracket in Arabic', `مبرمج (C++)${toLeft}`],
  ['a no-break space within', 'Ada\u00A0Lovelace'],
  ['a hyphen, a dash', 'e-mail – now'],
])('%s stays', (_, typed) => {
  expect(sanitized(typed)).toBe(typed);
});

const contacts = {
  email: `ada${zeroWidthSpace}@fjord${softHyphen}.example`,
  url: `https://fjord${zeroWidthSpace}.example/${softHyphen}ada\uFEFF`,
  phone: '\u202A+47 555 01 020\u202C',
};

describe('in contacts and keys', () =>
  testCases([
    {
      what: 'addresses lead where they should',
      resume: { basics: contacts },
      sees: ['ada@fjord.example', 'fjord.example/ada', '+47 555 01 020'],
      leadsTo: ['mailto:ada@fjord.example', 'https://fjord.example/ada', 'tel:+4755501020'],
    },
    {
      what: 'keys are known',
      resume: { '\uFEFFbasics': { [`na${zeroWidthSpace}me`]: 'Ada' } },
      sees: ['Ada'],
    },
    {
      what: 'a key with an invisible mark is private',
      resume: {
        basics: { profiles: [{ network: 'Forum', [`x-private${zeroWidthSpace}`]: true }] },
      },
      options: { audience: 'public' },
      hides: ['Forum'],
    },
    {
      what: 'a key of the author’s that is switched off',
      resume: { 'x-talks': [{ name: 'A', [`${zeroWidthSpace}_fee`]: 'secret' }] },
      sees: ['A'],
      hides: ['secret'],
    },
    {
      what: 'a date',
      resume: { awards: [{ title: 'A', date: `${toRight}2019-02${zeroWidthSpace}` }] },
      sees: ['Feb 2019'],
    },
    {
      what: 'a private address, written with invisible characters elsewhere',
      resume: {
        basics: {
          email: 'ada@fjord.example',
          summary: `Write to a${joiner}da@fj${softHyphen}ord.example.`,
        },
      },
      options: { audience: 'public' },
      hides: ['fjord'],
    },
    {
      what: 'a private address with invisible characters, written without them elsewhere',
      resume: { basics: { ...contacts, summary: 'Write to ada@fjord.example.' } },
      options: { audience: 'public' },
      hides: ['ada@'],
    },
  ] satisfies Case[]));

test.each([
  '\u200F*url(https://a.example) ',
  ' \u200Ea@b.example\u200B ',
  '\u200F12 \u200B',
  '\u200E\u0085toString',
  'A\u200B\u0000\u200C',
  '\uFE0F\u200D',
  '\u061C\uFE0F',
  '*\u061C\u200B\u200C',
  '\u2066\uFE0FB',
  'a\u200D\u0301\u200E',
  '@@@@~\u2069\uFE0F1~@@@@',
])('what is selected of %j is selected again', (title) => {
  const selected = select({ 'x-a': [{ name: title, summary: title }] });
  expect(select(selected)).toEqual(selected);
  expect(JSON.stringify(selected)).not.toMatch(/[\u200B-\u200F]/);
});

test('data and selections are as clean as the page', () => {
  expect(JSON.stringify(select({ basics: contacts }))).not.toMatch(/[\u00AD\u200B\u202A\uFEFF]/);
  expect(withMarks(render({ basics: contacts }))).not.toMatch(/[\u00AD\u200B\u202A\uFEFF]/);
  expect(inspect({ basics: contacts })).toEqual([]);
});
