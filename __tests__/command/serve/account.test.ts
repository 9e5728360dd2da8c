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

test('each variant and each language can be picked once, and what the command line names', () => {
  const versions = [
    { name: '', options: {} },
    { name: 'a.de', options: { variant: 'a', language: 'de' } },
    { name: 'a.xx', options: { variant: 'a', language: 'pt-BR' } },
    { name: 'b', options: { variant: 'b', language: 'no tag' } },
  ];
  expect(picksOf(versions, { variant: 'c' })).toEqual({
    variant: ['a', 'b', 'c'].map((name) => [name, name]),
    language: [
      ['de', 'German (de)'],
      ['pt-BR', 'Brazilian Portuguese (pt-BR)'],
      ['no tag', 'no tag'],
    ],
  });
  expect(picksOf([], {})).toEqual({ variant: [], language: [] });
});
