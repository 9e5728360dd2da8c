import { testCases } from './cases';

describe('what is switched off is never shown', () =>
  testCases([
    {
      what: 'a section with _',
      resume: { _work: [{ name: 'Acme' }] },
      hides: ['Acme'],
      sections: [],
    },
    {
      what: 'a section with -',
      resume: { '-work': [{ name: 'Acme' }] },
      hides: ['Acme'],
      sections: [],
    },
    {
      what: 'a field with _',
      resume: { work: [{ name: 'A', _note: 'secret' }] },
      hides: ['secret'],
    },
    {
      what: 'a field with - in basics',
      resume: { basics: { name: 'Ada', '-phone': '0123456' } },
      hides: ['0123456'],
    },
    {
      what: 'an entry of an object',
      resume: { skills: { _Cobol: ['secret'], Rust: ['b'] } },
      hides: ['secret', 'Cobol'],
    },
    {
      what: 'a part of a text',
      resume: { work: [{ name: 'A', summary: { text: 'Bread', _note: 'secret' } }] },
      sees: ['Bread'],
      hides: ['secret'],
    },
    {
      what: 'a section with _, though it is listed',
      resume: { _talks: [{ name: 'secret' }] },
      options: { sections: ['_talks'] },
      hides: ['secret'],
    },
    {
      what: 'a key for programs',
      resume: { settings: [{ name: 'Acme' }], note: 'private' },
      hides: ['Acme', 'private'],
    },
    {
      what: 'a field that nobody knows',
      resume: { work: [{ name: 'A', salary: '12345' }] },
      hides: ['12345'],
    },
    {
      what: 'the prototype',
      resume: Object.create({ basics: { name: 'Inherited' } }) as object,
      hides: ['Inherited'],
    },
    {
      what: 'keys of every object',
      resume: JSON.parse('{"__proto__":{"basics":{"name":"Polluted"}},"constructor":"x"}'),
      hides: ['Polluted'],
    },
  ]));

const names = (text: string) => text.split(' ').map((name) => ({ name }));

describe('order and repetition stay the author’s', () =>
  testCases([
    {
      what: 'jobs from the oldest',
      resume: {
        work: [
          { name: 'A', startDate: '2001', endDate: '2002' },
          { name: 'B', startDate: '2011', endDate: '2012' },
        ],
      },
      sees: ['2001–2002\nA\n2011–2012\nB'],
    },
    {
      what: 'one employer twice',
      resume: {
        work: [
          { name: 'Acme', position: 'Baker' },
          { name: 'Acme', position: 'Cook' },
        ],
      },
      sees: ['Acme', 'Baker', 'Cook'],
    },
    {
      what: 'one entry twice',
      resume: { awards: [{ title: 'Cup' }, { title: 'Cup' }] },
      sees: ['Cup\nCup'],
    },
    {
      what: 'one keyword twice',
      resume: { skills: [{ name: 'A', keywords: ['b', 'b'] }] },
      sees: ['A b, b'],
    },
    {
      what: 'one skill twice',
      resume: {
        skills: [
          { name: 'A', level: 'x', keywords: ['b'] },
          { name: 'A', level: 'y', keywords: ['c'] },
        ],
      },
      sees: ['x b', 'y c'],
    },
    {
      what: 'thirty-one jobs',
      resume: { work: names('a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee') },
      sees: ['aa', 'ee'],
    },
    {
      what: 'a very long label',
      resume: { basics: { label: 'Poet and '.repeat(25) } },
      sees: ['Poet and '.repeat(25).trim()],
    },
  ]));

describe('no résumé at all', () =>
  testCases([
    { what: 'nothing', resume: undefined, sections: [] },
    { what: 'a string', resume: 'Ada', sections: [] },
    { what: 'a list with a résumé in it', resume: [{ basics: { name: 'Ada' } }], sees: ['Ada'] },
  ]));
