import { committed, charactersIn, readFont } from './read-font';

const codes = (text: string) => Array.from(text, (character) => character.codePointAt(0) as number);

describe.each(committed)('$file', ({ cut, source, text }) => {
  test('has every character that its subset promises and its source has, and no other', () => {
    const inSource = new Set(charactersIn(source));
    const promised = codes(text).filter((code) => inSource.has(code));
    expect(charactersIn(cut).sort()).toEqual([...new Set(promised)].sort());
  });

  test('sets each of them as wide as its source does', () => {
    const widths = (path: string) =>
      charactersIn(cut).map((code) => [code, readFont(path).glyphForCodePoint(code).advanceWidth]);
    expect(widths(cut)).toEqual(widths(source));
  });

  test('is static, without hints and without ligatures', () => {
    const { directory, availableFeatures } = readFont(cut);
    const unwanted = /^(fpgm|prep|cvt |fvar|gvar|liga|dlig|smcp|onum)$/;
    const has = [...Object.keys(directory.tables), ...availableFeatures];
    expect(has.filter((tag) => unwanted.test(tag))).toEqual([]);
  });
});

test('no subset promises a character that no family has', () => {
  const had = new Set(committed.flatMap(({ source }) => charactersIn(source)));
  const promised = new Set(committed.flatMap(({ text }) => codes(text)));
  expect([...promised].filter((code) => !had.has(code))).toEqual([]);
});

// A second opinion on the ranges: what people type.
test.each([
  ['latin', 'AZaz09 ÀÖØöøÿßŒœ – — ‘ ’ “ ” „ ‚ « » ‹ › … • · ′ ″ † ‡ € £ ¥ ™ © ® ≈ ≤ ≥ ± × ÷ − µ'],
  ['latin', '← ↑ → ↓ ¹ ² ³ ½ ¼ ¾ \u00a0 \u2009 \u202f \u2010 \u2011 \u2212'],
  ['latin-ext', 'ĄąČčĐđĘęĞğİıŁłŃńŐőŘřŞşȘșȚțŠšŤťŪūŮůŰűŹźŻżŽž ŴŵŶŷ Əə Ā Ō ẞ'],
  ['vietnamese', 'ƠơƯưẠạẢảẤấẦầẨẩẪẫẬậỄễỆệỐốỘộỚớỢợỨứỰựỲỳỸỹ Đđ Ăă'],
  ['greek', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψω άέήίόύώ ΐΰ ΆΈΉΊΌΎΏ'],
  ['cyrillic', 'АБВГДЕЁЖЗИЙКЯабвгдеёжзийкя ЄєІіЇїҐґ ЂђЉљЊњЋћЏџ Ѓѓ Ќќ Ўў ӘәҒғҚқҢңӨөҰұҮүҺһ'],
  ['symbols', '₹ ₽ ₺ ₩ ₫ № ℮ ≠ ∞ √ Ω ∆ ∂ ∑ ∏ ∫ ◊ ✓ ⁰⁴⁵⁶⁷⁸⁹ ⁄ ₂ ‰ ■ ▲'],
])('%s has what people type', (subset, text) => {
  const files = committed.filter(
    ({ file }) => file.endsWith(`-${subset}.woff2`) && !file.startsWith('display'),
  );
  expect(files).toHaveLength(6);
  for (const { cut } of files) {
    expect(charactersIn(cut)).toEqual(expect.arrayContaining(codes(text.replace(/ /g, ''))));
  }
});
