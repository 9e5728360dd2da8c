import { fontFaces, fontFacesFor } from '../../src/fonts/font-faces';
import { type Needs, NUMBERED, needsOf } from '../../src/fonts/needs';
import ranges from '../../src/fonts/unicode-ranges.json';

test.each<[html: string, needs: Needs]>([
  ['Résumé', { beyond: '', emphasis: false, emphasisBeyond: '', numbered: false }],
  ['a → b', { beyond: '→', emphasis: false, emphasisBeyond: '', numbered: false }],
  [
    `<ol ${NUMBERED}>Łódź – <em class="x">a <em>Ж</em> Ł</em> Ω`,
    { beyond: 'Łź–ЖŁΩ', emphasis: true, emphasisBeyond: 'ЖŁ', numbered: true },
  ],
])('%s', (html, needs) => {
  expect(needsOf(html)).toEqual(needs);
  for (const family of ['sans', 'serif', 'system'] as const) {
    expect(fontFacesFor(needs, family)).toBe(fontFaces(html, family));
  }
});

test('neither order nor repetition of the characters matters', () => {
  const needs = { emphasis: true, numbered: false };
  const one = fontFacesFor({ ...needs, beyond: '–ŁЖ→', emphasisBeyond: 'ŁЖ' }, 'serif');
  const other = fontFacesFor({ ...needs, beyond: 'Ж→ŁŁ–Ж–', emphasisBeyond: 'ЖŁЖ' }, 'serif');
  expect(one).toBe(other);
});

test('no subset but Latin owns a character up to U+00FF, which needs leave out', () => {
  const [, ...others] = Object.values(ranges).map(({ own }) => own);
  const firsts = others
    .join()
    .split(',')
    .map((part) => parseInt(part.slice(2), 16));
  expect(firsts.filter((code) => code <= 0xff)).toEqual([]);
});
