import { inspect, render } from '../../index';
import { chosen } from '../chosen';

const resume = {
  basics: { name: 'Ada', summary: 'Hello' },
  work: [
    { name: 'One', position: 'First' },
    { name: 'Two', position: 'Second', 'x-id': 'two' },
  ],
  meta: {
    translations: {
      fr: {
        basics: { summary: 'Bonjour' },
        work: [{ position: 'Premier' }, { position: 'Deuxième', 'x-id': 'two' }],
      },
      'pt-BR': { basics: { summary: 'Olá' } },
    },
  },
};

test.each<[language: string, expected: object]>([
  [
    'fr',
    {
      basics: { name: 'Ada', summary: 'Bonjour' },
      work: [{ position: 'Premier' }, { name: 'Two', position: 'Deuxième' }],
    },
  ],
  ['fr-CA', { basics: { summary: 'Bonjour' } }],
  ['pt', { basics: { summary: 'Olá' }, work: [{ position: 'First' }, { position: 'Second' }] }],
  ['de', { basics: { summary: 'Hello' } }],
  ['', { basics: { summary: 'Hello' } }],
])('%s', (language, expected) => {
  expect(chosen(resume, { language }).resume).toMatchObject(expected);
});

test('an id finds its entry in any order', () => {
  const { work } = resume;
  const shuffled = { ...resume, work: [work[1], work[0]] };
  expect(chosen(shuffled, { language: 'fr' }).resume).toMatchObject({
    work: [{ position: 'Deuxième' }, {}],
  });
});

test('render shows the language it is asked for, and the first one otherwise', () => {
  expect(render(resume, { language: 'fr' })).toContain('<p>Bonjour</p>');
  expect(render(resume)).toContain('<p>Hello</p>');
});

test('a hostile translation is harmless', () => {
  const hostile = {
    meta: { translations: JSON.parse('{"fr":{"__proto__":{"x":1},"work":"a","basics":[1]}}') },
  };
  expect(() => render(hostile, { language: 'fr' })).not.toThrow();
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('inspect names the texts without a translation', () => {
  const untranslated = (language: string) =>
    inspect(resume, { language }).filter(({ reason }) => reason.startsWith('not translated'));
  expect(untranslated('fr')).toEqual([]);
  expect(untranslated('pt')).toEqual([
    { path: 'work[0].position', reason: 'not translated into pt-BR' },
    { path: 'work[1].position', reason: 'not translated into pt-BR' },
  ]);
  expect(untranslated('de')).toEqual([]);
});
