import { choiceOf } from '../../../command/serve/choice';

const flags = { variant: 'backend', set: ['font=serif'] };

test.each([
  ['', flags, null],
  ['variant=sales', { ...flags, variant: 'sales' }, null],
  ['variant=', { set: flags.set }, null],
  ['language=de&audience=public', { ...flags, language: 'de', audience: 'public' }, null],
  ['scheme=dark', flags, 'dark'],
  ['scheme=purple&set=font=sans&view=paper&__proto__=x', flags, null],
  ['variant=__proto__', { ...flags, variant: '__proto__' }, null],
])('"%s"', (query, chosen, scheme) => {
  expect(choiceOf(new URLSearchParams(query), flags)).toMatchObject({ flags: chosen, scheme });
  expect(choiceOf(new URLSearchParams(query), flags).flags).toEqual(chosen);
});

test('each version has a unique key', () => {
  const keys = ['', 'variant=', 'variant=a', 'language=a', 'audience=a', 'scheme=dark'].map(
    (query) => choiceOf(new URLSearchParams(query), flags).key,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(choiceOf(new URLSearchParams('variant=backend'), flags).key).toBe(keys[0]);
});
