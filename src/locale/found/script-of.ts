/** Scripts by their first and last code points. */
const scripts: readonly [first: number, last: number, name: string][] = [
  [0x41, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58f, 'Armn'],
  [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xa00, 0xa7f, 'Guru'],
  [0xa80, 0xaff, 'Gujr'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcff, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe7f, 'Thai'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfeff, 'Arab'],
];

/** Weights of letters that stand for several letters of an alphabet. */
const perLetter: Record<string, number> = { Hani: 3, Kana: 2, Hang: 3 };

/**
 * The most frequent script of a text other than Latin, as an ISO 15924 code, and its share of all letters. `Jpan` if
 * there are kana; `Latn` if there are only Latin letters.
 */
export function scriptOf(text: string): [script: string, share: number] {
  const counts = new Map<string, number>();
  let all = 0;
  for (let index = 0; index < text.length; index++) {
    const name = scriptAt(text.charCodeAt(index));
    if (!name) continue;
    const weight = perLetter[name] ?? 1;
    counts.set(name, (counts.get(name) ?? 0) + weight);
    all += weight;
  }
  if (!all) return ['', 0];
  const [kana, han] = [counts.get('Kana') ?? 0, counts.get('Hani') ?? 0];
  // Chinese texts may contain a few kana; Japanese ones have some in every sentence.
  if (kana * 12 > han) {
    counts.delete('Kana');
    counts.delete('Hani');
    counts.set('Jpan', kana + han);
  }
  const others = [...counts].filter(([name]) => name !== 'Latn');
  const [most, count] = others.reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  return count ? [most, count / all] : ['Latn', 1];
}

function scriptAt(code: number): string | undefined {
  if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) return undefined;
  for (const [first, last, name] of scripts) {
    if (code < first) return undefined;
    if (code <= last) return name;
  }
  return undefined;
}
