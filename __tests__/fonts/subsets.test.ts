import { type Subset, subsetsBeyondLatin, unicodeRange } from '../../src/fonts/subsets';
import ranges from '../../src/fonts/unicode-ranges.json';

test.each<[string, string, Subset[]]>([
  ['nothing', '', []],
  ['English', 'Résumé – “quotes” ≈ → ≥ 3 × 5 µs', []],
  ['white space', 'a\n\t\r\u00a0\u2009\u202f b', []],
  ['a Greek mu in a unit', '50 μs', []],
  ['Turkish', 'Şişli, Iğdır', ['latin-ext']],
  ['Czech', 'Dvořák', ['latin-ext']],
  ['Croatian, whose đ Vietnamese has too', 'Đorđe', ['latin-ext']],
  ['Vietnamese, which is enough by itself', 'Nguyễn Đức Hải, 5₫, ĩ ũ ă', ['vietnamese']],
  ['Vietnamese beside Polish', 'Nguyễn Đức, Łódź', ['vietnamese', 'latin-ext']],
  ['Yoruba', 'Adébáyọ\u0300 ṣe', ['vietnamese', 'latin-ext']],
  ['a lone combining mark', 'x\u0301', []],
  ['Greek with a capital that is a symbol too', 'Δημήτρης Ωραίος', ['greek']],
  ['Greek capitals as signs', 'Δt = 5 Ω', ['symbols']],
  ['Russian', 'Ёлка', ['cyrillic']],
  ['Ukrainian', 'ґ', ['cyrillic']],
  ['Kazakh', 'Қ', ['cyrillic']],
  ['symbols', '√', ['symbols']],
  ['money', '₹', ['symbols']],
  ['formulae', 'CO₂', ['symbols']],
  ['circled numbers', '⑳', ['numbers']],
  ['scripts that no font here has', '漢字 العربية हिन्दी 😀', []],
])('%s', (_, text, expected) => {
  expect(subsetsBeyondLatin(text)).toEqual(expected);
});

test('a range names all characters of its subset', () => {
  expect(unicodeRange('numbers')).toBe('U+2460-2473');
  expect(unicodeRange('vietnamese')).toBe(`${ranges.vietnamese.own},${ranges.vietnamese.shared}`);
});

test('Latin alone is enough for its own characters, and for no other that a font has', () => {
  const others = Object.entries(ranges).filter(([subset]) => subset !== 'latin');
  const foreign = new Set(others.flatMap(([, { own }]) => [...toSet(own)]));
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => subsetsBeyondLatin(String.fromCharCode(code)).length > 0 !== foreign.has(code),
  );
  expect(wrong).toEqual([]);
});

test('no character is the own one of two subsets', () => {
  const own = Object.values(ranges).map((range) => toSet(range.own));
  const all = own.flatMap((set) => [...set]);
  expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([]);
});

test('what a subset shares is another one’s own', () => {
  const own = new Set(Object.values(ranges).flatMap((range) => [...toSet(range.own)]));
  const marks = toSet('U+300-36F');
  const shared = Object.values(ranges).flatMap((range) => [...toSet(range.shared)]);
  expect(shared.filter((code) => !own.has(code) && !marks.has(code))).toEqual([]);
});

/** The code points of a `unicode-range`. */
function toSet(range: string): Set<number> {
  const parts = range.split(',').filter(Boolean);
  return new Set(
    parts.flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );
}
