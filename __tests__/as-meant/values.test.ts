import { testCases } from './cases';

describe('other values than strings', () =>
  testCases([
    {
      what: 'a score as a number',
      resume: { education: [{ area: 'Art', score: 3.75 }] },
      sees: ['3.75'],
    },
    {
      what: 'a score of zero',
      resume: { education: [{ area: 'Art', score: 0 }] },
      sees: ['GPA 0'],
    },
    {
      what: 'a year as a number',
      resume: { work: [{ name: 'A', startDate: 2019, endDate: 2020 }] },
      sees: ['2019–2020'],
    },
    {
      what: 'a postal code as a number',
      resume: { basics: { location: { postalCode: 10115, city: 'Berlin' } } },
      sees: ['10115 Berlin'],
    },
    {
      what: 'a phone as a number',
      resume: { basics: { phone: 491234567 } },
      sees: ['491234567'],
      leadsTo: ['tel:491234567'],
    },
    {
      what: 'a level as a number',
      resume: { skills: [{ name: 'Rust', level: 5 }] },
      sees: ['Rust 5'],
    },
    {
      what: 'a keyword as a boolean',
      resume: { skills: [{ name: 'A', keywords: [true, 'b'] }] },
      sees: ['true, b'],
    },
    {
      what: 'a version as a number',
      resume: { meta: { version: 2 } },
      options: { version: true },
      sees: ['Version 2'],
    },
    {
      what: 'no number',
      resume: { education: [{ area: 'Art', score: NaN }] },
      hides: ['NaN', 'GPA'],
    },
    {
      what: 'undefined',
      resume: { work: [{ name: 'A', summary: undefined }] },
      hides: ['undefined'],
    },
    {
      what: 'a Date',
      resume: { awards: [{ title: 'A', date: new Date('2019-02-03') }] },
      options: { dateFormat: 'full' },
      sees: ['Feb 3, 2019'],
    },
    {
      what: 'a Date in a range',
      resume: {
        work: [{ name: 'A', startDate: new Date('2019-02-03T10:00:00Z'), endDate: '2020' }],
      },
      sees: ['Feb 2019 – 2020'],
    },
    {
      what: 'a Date that is none',
      resume: { awards: [{ title: 'A', date: new Date(NaN) }] },
      hides: ['Invalid'],
    },
    { what: 'a bigint', resume: { education: [{ area: 'Art', score: 10n }] }, sees: ['10'] },
    {
      what: 'a symbol and a function',
      resume: { basics: { name: Symbol('x'), label: () => 1 } },
      hides: ['Symbol', '=>'],
    },
  ]));

describe('texts in several languages', () => {
  const several = { de: 'Bäckerin', en: 'Baker', 'fr-CA': 'Boulangère' };
  testCases([
    {
      what: 'the language of meta',
      resume: { basics: { label: several }, meta: { language: 'de' } },
      sees: ['Bäckerin'],
      hides: ['Baker', 'Boulangère'],
    },
    {
      what: 'the language of the option',
      resume: { basics: { label: several }, meta: { language: 'de' } },
      options: { language: 'en' },
      sees: ['Baker'],
    },
    {
      what: 'a relative of the language',
      resume: { basics: { label: several }, meta: { language: 'de-AT' } },
      sees: ['Bäckerin'],
    },
    {
      what: 'a language with a region',
      resume: { basics: { label: several }, meta: { language: 'fr' } },
      sees: ['Boulangère'],
    },
    {
      what: 'English where the language is missing',
      resume: { basics: { label: several }, meta: { language: 'pl' } },
      sees: ['Baker'],
    },
    {
      what: 'the first where English is missing',
      resume: { basics: { label: { sv: 'Bagare', fi: 'Leipuri' } } },
      sees: ['Bagare'],
    },
    {
      what: 'in a highlight',
      resume: {
        work: [{ name: 'A', highlights: [{ de: 'Brot', en: 'Bread' }] }],
        meta: { language: 'de' },
      },
      sees: ['Brot'],
      hides: ['Bread'],
    },
  ]);
});

describe('places', () => {
  const from = (location: object) => ({ basics: { location } });
  testCases([
    { what: 'a country by its code', resume: from({ countryCode: 'DE' }), sees: ['Germany'] },
    {
      what: 'a country by its code in small letters',
      resume: from({ countryCode: 'de' }),
      sees: ['Germany'],
    },
    {
      what: 'a country’s name in the code’s place',
      resume: from({ countryCode: 'Germany' }),
      sees: ['Germany'],
    },
    { what: 'UK, which is no code', resume: from({ countryCode: 'UK' }), sees: ['United Kingdom'] },
    {
      what: 'three letters',
      resume: from({ countryCode: 'USA' }),
      sees: ['United States'],
      hides: ['USA'],
    },
    {
      what: 'a code that nobody has',
      resume: from({ countryCode: 'QQ' }),
      sees: ['QQ'],
      hides: ['Unknown'],
    },
    {
      what: 'the code of an unknown region',
      resume: from({ countryCode: 'ZZ' }),
      sees: ['ZZ'],
      hides: ['Unknown'],
    },
    { what: 'letters and digits', resume: from({ countryCode: 'X1' }), sees: ['X1'] },
    {
      what: 'a country in the language',
      resume: { ...from({ countryCode: 'DE' }), meta: { language: 'de' } },
      sees: ['Deutschland'],
    },
    {
      what: 'the lines of an address',
      resume: from({ address: '1 Rose Lane\nFlat 2', city: 'York' }),
      sees: ['1 Rose Lane, Flat 2, York'],
    },
    {
      what: 'a country as an object',
      resume: from({ city: 'York', country: { name: 'England' } }),
      sees: ['York', 'England'],
    },
  ]);
});

describe('marks of other tools', () =>
  testCases([
    {
      what: 'around a string',
      resume: { basics: { name: '@@@@~Ada~@@@@' } },
      sees: ['Ada'],
      hides: ['@@@@', '~'],
    },
    {
      what: 'around a highlight',
      resume: { work: [{ name: 'A', highlights: ['@@@@~Won~@@@@'] }] },
      sees: ['Won'],
      hides: ['@@@@'],
    },
    {
      what: 'around a date',
      resume: { work: [{ name: 'A', startDate: '@@@@~2019-02~@@@@', endDate: '2020' }] },
      sees: ['Feb 2019'],
    },
  ]));
