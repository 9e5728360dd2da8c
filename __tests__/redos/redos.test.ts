import { inspect, render } from '../../index';
import { some, thorough } from '../thorough';
import { busyTime, forms, manyTimes, places, textOf } from './slow-forms.mjs';

jest.setTimeout(120_000);

/** Longer texts take minutes. */
const longest = thorough ? 100_000 : 8_000;

/** Quadratic time is a minute and more, and linear time is milliseconds: a busy machine lies far below. */
const bound = thorough ? 60_000 : 10_000;

test.each(forms)('$name: $why', (form) => {
  const text = textOf(form, longest);
  const slow = some(Object.entries(places), 6, forms.indexOf(form))
    .map(([place, make]) => ({ place, ms: busyTime(() => render(make(text))) }))
    .filter(({ ms }) => ms > bound);
  expect(slow).toEqual([]);
});

test.each(forms)('$name, many times over', (form) => {
  for (const length of [100, thorough ? 9000 : 2000]) {
    const resume = manyTimes(textOf(form, length), 2 * longest);
    expect(busyTime(() => render(resume))).toBeLessThan(bound);
  }
});

test.each(forms)('$name: the account of it', (form) => {
  const text = textOf(form, longest / 4);
  const all = some(Object.values(places), 6, forms.indexOf(form)).map((make) => make(text));
  expect(busyTime(() => all.forEach((resume) => inspect(resume)))).toBeLessThan(bound);
});

test('many sections whose names leave the same id', () => {
  const sections = Array.from({ length: 60_000 }, (_, index) => [
    `x-${String.fromCodePoint(0x20000 + index)}`,
    ['A'],
  ]);
  expect(busyTime(() => render(Object.fromEntries(sections)))).toBeLessThan(bound);
});

test.each<[what: string, make: (key: string) => object]>([
  ['levels', (key) => ({ languages: kept({ language: 'E', fluency: { [key]: 'a', b: 'c' } }) })],
  ['counts', (key) => ({ skills: kept({ name: 'W', keywords: [{ name: 'x', [key]: 3 }] }) })],
  ['addresses', (key) => ({ projects: kept({ name: 'P', url: { [key]: 'a.example', b: 'c' } }) })],
  ['numbers', (key) => ({ references: kept({ name: 'P', phone: { [key]: '1234', b: '5' } }) })],
])('a long key within %s that stand in many places', (_, make) => {
  const resume = make('k & '.repeat(25_000));
  expect(busyTime(() => render(resume))).toBeLessThan(2_000);
});

function kept(item: object): object[] {
  return new Array<object>(1_000).fill(item);
}
