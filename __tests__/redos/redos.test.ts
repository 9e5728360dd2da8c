import { inspect, render } from '../../index';
import { busyTime, forms, manyTimes, places, textOf } from './slow-forms.mjs';

jest.setTimeout(120_000);

/** Longer texts take minutes: THOROUGH=1 npx jest __tests__/redos */
const longest = process.env['THOROUGH'] ? 100_000 : 12_000;

/** Quadratic time is a minute and more, and linear time is milliseconds: a busy machine lies far below. */
const bound = process.env['THOROUGH'] ? 60_000 : 10_000;

test.each(forms)('$name: $why', (form) => {
  const text = textOf(form, longest);
  const slow = Object.entries(places)
    .map(([place, make]) => ({ place, ms: busyTime(() => render(make(text))) }))
    .filter(({ ms }) => ms > bound);
  expect(slow).toEqual([]);
});

test.each(forms)('$name, many times over', (form) => {
  for (const length of [100, 9000]) {
    const resume = manyTimes(textOf(form, length), 2 * longest);
    expect(busyTime(() => render(resume))).toBeLessThan(bound);
  }
});

test.each(forms)('$name: the account of it', (form) => {
  const text = textOf(form, longest / 4);
  const all = Object.values(places).map((make) => make(text));
  expect(busyTime(() => all.forEach((resume) => inspect(resume)))).toBeLessThan(bound);
});

test('many sections whose names leave the same id', () => {
  const sections = Array.from({ length: 60_000 }, (_, index) => [
    `x-${String.fromCodePoint(0x20000 + index)}`,
    ['A'],
  ]);
  expect(busyTime(() => render(Object.fromEntries(sections)))).toBeLessThan(bound);
});
