import { render } from '../../index';
import { elementsOf, readHtml } from '../fuzz/read-html';
import { testCases } from './cases';

const idsOf = (html: string): string[] =>
  elementsOf(readHtml(html)).flatMap(({ attributes }) => attributes['id'] ?? []);

const basics = { name: 'Ada' };

describe('every id is there once', () =>
  test.each<[what: string, resume: object, options?: object]>([
    ['a section and one called like its title', { 'x-a': ['A'], 'x-a-title': ['B'] }],
    ['the other way round', { 'x-a-title': ['B'], 'x-a': ['A'] }],
    ['titles of titles', { 'x-a': ['A'], 'x-a-title': ['B'], 'x-a-title-title': ['C'] }],
    [
      'a section of the schema and its title',
      { work: ['A'], 'work-title': ['B'] },
      { sections: ['work', 'work-title'] },
    ],
    ['names with a number', { 'x-a': ['A'], 'x-A': ['B'], 'x-a-2': ['C'], 'x-a ': ['D'] }],
    [
      'one section in three lines',
      { skills: ['A', 'B', 'C'], 'skills-2': ['D'] },
      {
        sections: [
          { section: 'skills', where: { name: 'A' } },
          'skills-2',
          { section: 'skills', where: { name: 'B' } },
          { section: 'skills', where: { name: 'C' } },
        ],
      },
    ],
    ['case', { 'x-Talks': ['A'], 'x-talks': ['B'], 'x-TALKS': ['C'] }],
    ['names without a letter', { 'x-講演': ['A'], 'x-登壇': ['B'], 'x-section': ['C'] }],
    [
      'the name of a switch',
      {
        basics,
        'x-language-de': ['A'],
        'language-de': ['B'],
        work: ['C'],
        meta: { translations: { de: {} } },
      },
      { languages: 'all' },
    ],
    [
      'two spellings of a tag',
      { basics, work: ['A'], meta: { translations: { de_DE: {}, 'de-DE': {} } } },
      { languages: 'all' },
    ],
    [
      'a tag in two cases',
      {
        basics,
        work: ['A'],
        meta: { language: 'EN', translations: { en: {}, 'de-de': {}, 'de-DE': {} } },
      },
      { languages: 'all' },
    ],
    [
      'a tag that begins another',
      {
        basics,
        'x-at-work': ['A'],
        work: ['B'],
        meta: { translations: { de: {}, 'de-AT': {}, 'de-x': {} } },
      },
      { languages: 'all' },
    ],
  ])('%s', (_, resume, options = {}) => {
    const html = render(resume, options);
    const ids = idsOf(html);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    // Browsers find ids in any case in some modes, and selectors need no escape.
    expect(ids.filter((id) => !/^[A-Za-z][A-Za-z\d-]*$/.test(id))).toEqual([]);
    const named = elementsOf(readHtml(html)).flatMap(({ attributes }) =>
      [attributes['aria-labelledby'], attributes['for']].filter((id) => id !== undefined),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  }));

/** What is no text, wherever it stands. */
const unclean = ['\0', '\u0001', '\u0008', '\u001B', '\u007F', '\uFEFF'];

describe('keys of the author’s are cleaned like his texts', () => {
  test.each<[what: string, make: (key: string) => { resume: object; options?: object }]>([
    ['the name of a section', (key) => ({ resume: { [`x-ta${key}lks`]: ['A'] } })],
    ['the key of a field', (key) => ({ resume: { 'x-a': [{ name: 'A', [`ta${key}lks`]: 'B' }] } })],
    ['the key of a map', (key) => ({ resume: { skills: { [`Ta${key}lks`]: ['B'] } } })],
    ['the key of a map of texts', (key) => ({ resume: { skills: { [`Ta${key}lks`]: 'B' } } })],
    [
      'the key of a map of his own',
      (key) => ({ resume: { 'x-a': { [`Ta${key}lks`]: { url: 'a.co' } } } }),
    ],
    [
      'a section in a line',
      (key) => ({
        resume: { 'x-talks': ['A'] },
        options: { sections: [{ section: 'x-talks', title: `Ta${key}lks` }] },
      }),
    ],
    [
      'a label',
      (key) => ({ resume: { work: ['A'] }, options: { labels: { work: `Ta${key}lks` } } }),
    ],
    [
      'the key of a label',
      (key) => ({ resume: { work: ['A'] }, options: { labels: { [`wo${key}rk`]: 'Talks' } } }),
    ],
  ])('%s', (_, make) => {
    const wrong = unclean.filter((sign) => {
      const { resume, options } = make(sign);
      const html = render(resume, { font: 'system', ...options });
      return html.includes(sign) || !/Talks/i.test(html.replace(/<script[^]*<\/style>/, ''));
    });
    expect(wrong.map((sign) => sign.codePointAt(0)!.toString(16))).toEqual([]);
  });

  testCases([
    {
      what: 'a key that reads from the right',
      resume: { 'x-a': [{ name: 'A', '\u202Etalks': 'B' }] },
      hides: ['\u202Etalks B'],
    },
    { what: 'white space around a key', resume: { 'x- talks ': ['A'] }, sections: ['Talks'] },
  ]);
});
