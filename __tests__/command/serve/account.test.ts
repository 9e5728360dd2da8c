import { accountOf } from '../../../command/serve/account';
import { picksOf } from '../../../command/serve/pickers';

const line = (path: string, reason: string) => ({ path, reason });

test('paths stand under their reasons, in their order', () => {
  const omissions = [line('b', 'two'), line('a', '__proto__'), line('c', 'two')];
  expect(accountOf(omissions)).toEqual({
    count: 3,
    groups: [
      { reason: 'two', paths: ['b', 'c'], more: 0 },
      { reason: '__proto__', paths: ['a'], more: 0 },
    ],
    more: 0,
  });
  expect(accountOf([])).toEqual({ count: 0, groups: [], more: 0 });
});

test('of many, the first two hundred are named and the others counted', () => {
  const paths = Array.from({ length: 1000 }, (_, at) => line(`path ${at}`, 'one'));
  const reasons = Array.from({ length: 1000 }, (_, at) => line('path', `reason ${at}`));
  expect(accountOf(paths)).toMatchObject({ count: 1000, groups: [{ more: 800 }], more: 0 });
  expect(accountOf(paths).groups[0]!.paths).toHaveLength(200);
  expect(accountOf(reasons)).toMatchObject({ count: 1000, more: 800 });
  expect(accountOf(reasons).groups).toHaveLength(200);
});

test('each variant and each language can be picked once, and what is chosen', () => {
  const asked: unknown[] = [];
  const versionsOf = (given: { variant?: string; language?: string }) => {
    asked.push(given);
    const variants = given.variant ? [] : ['a', 'b', '__proto__'];
    const languages = given.language ? [] : ['de', 'pt-BR', 'no tag'];
    return ['', ...variants].flatMap((variant) =>
      ['', ...languages].map((language) => ({
        name: '',
        options: { ...given, ...(variant && { variant }), ...(language && { language }) },
      })),
    );
  };
  expect(picksOf(versionsOf, { variant: 'c' })).toEqual({
    variant: ['a', 'b', '__proto__', 'c'].map((name) => [name, name]),
    language: [
      ['de', 'German (de)'],
      ['pt-BR', 'Brazilian Portuguese (pt-BR)'],
      ['no tag', 'no tag'],
    ],
  });
  // Never all of them: they may be too many.
  expect(asked).toEqual([{ language: 'en' }, { variant: 'c' }]);
});

test('where there are too many versions, only what is chosen is offered', () => {
  const versionsOf = () => {
    throw new Error('too many');
  };
  expect(picksOf(versionsOf, {})).toEqual({ variant: [], language: [] });
  expect(picksOf(versionsOf, { language: 'de' }).language).toEqual([['de', 'German (de)']]);
});
