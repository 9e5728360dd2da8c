import { cuts } from '../../src/fonts/cuts';
import { type Subset, unicodeRange } from '../../src/fonts/subsets';
import ranges from '../../src/fonts/unicode-ranges.json';
import { facesOf, NUMBERED } from './needs-of';

type Family = 'sans' | 'serif' | 'system';

/** Each rule in short, such as `Ordinal Sans italic latin`; a rule of another form fails. */
function shortRules(css: string): string[] {
  const form =
    /@font-face\{font-family:"([\w ]+)";font-style:(\w+);font-weight:([\d ]+);src:url\(data:font\/woff2;base64,d09GMg[\w+/]+=*\) format\("woff2"\);unicode-range:([U+\dA-F,-]+)\}/g;
  const rules = Array.from(css.matchAll(form), ([, name, style, weight, range]) => {
    const cut = Object.entries(cuts).find(([, c]) => c.style === style && c.weight === weight);
    const subset = (Object.keys(ranges) as Subset[]).find((key) => unicodeRange(key) === range);
    return `${name} ${name === 'Ordinal Numbers' ? '' : `${cut?.[0]} `}${subset}`;
  });
  expect(css.replace(form, '')).toBe('');
  return rules;
}

const sans = (...faces: string[]) => faces.map((face) => `Ordinal Sans ${face}`);
const numbers = 'Ordinal Numbers numbers';

test.each<[string, string, Family, string[]]>([
  ['an empty body', '', 'sans', sans('regular latin', 'semibold latin')],
  [
    'plain text with the signs of Latin',
    '<p>“Naïve” – 5 µs ≈ → €</p>\n\t',
    'sans',
    sans('regular latin', 'semibold latin'),
  ],
  [
    'the other family',
    'text',
    'serif',
    ['Ordinal Serif regular latin', 'Ordinal Serif semibold latin'],
  ],
  ['the system’s fonts', '<em>Łódź</em>', 'system', []],
  ['emphasis', 'a <em>b</em>', 'sans', sans('regular latin', 'semibold latin', 'italic latin')],
  [
    'emphasis with attributes',
    'a <em class="x">b</em>',
    'sans',
    sans('regular latin', 'semibold latin', 'italic latin'),
  ],
  [
    'what only begins like emphasis',
    '<embed> &lt;em>',
    'sans',
    sans('regular latin', 'semibold latin'),
  ],
  [
    'Polish',
    'Łódź <em>in</em>',
    'sans',
    sans(
      'regular latin',
      'regular latin-ext',
      'semibold latin',
      'semibold latin-ext',
      'italic latin',
    ),
  ],
  [
    'Polish emphasised',
    'in <em>a <em>b</em> Łódź</em>',
    'sans',
    sans(
      'regular latin',
      'regular latin-ext',
      'semibold latin',
      'semibold latin-ext',
      'italic latin',
      'italic latin-ext',
    ),
  ],
  [
    'Polish after emphasis',
    '<em>a</em> Łódź <em>b</em> Łódź',
    'sans',
    sans(
      'regular latin',
      'regular latin-ext',
      'semibold latin',
      'semibold latin-ext',
      'italic latin',
    ),
  ],
  [
    'a numbered list',
    `<ol ${NUMBERED}>`,
    'sans',
    [...sans('regular latin', 'semibold latin'), numbers],
  ],
  ['a numbered list in the system’s fonts', `<ol ${NUMBERED}>`, 'system', []],
  [
    'a circled number in the text',
    'see ⑳',
    'sans',
    [...sans('regular latin', 'semibold latin'), numbers],
  ],
  [
    'a circled number emphasised',
    '<em>①</em>',
    'sans',
    [...sans('regular latin', 'semibold latin', 'italic latin'), numbers],
  ],
])('%s', (_, html, family, expected) => {
  expect(shortRules(facesOf(html, family))).toEqual(expected);
});

test('the rules in full', () => {
  const css = facesOf('<em>①</em>', 'serif').replace(/base64,[^)]+/g, 'base64,…');
  const face = (name: string, style: string, weight: string, range: string) =>
    `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};` +
    `src:url(data:font/woff2;base64,…) format("woff2");unicode-range:${range}}`;
  expect(css).toBe(
    face('Ordinal Serif', 'normal', '400', ranges.latin.own) +
      face('Ordinal Serif', 'normal', '600', ranges.latin.own) +
      face('Ordinal Serif', 'italic', '400 900', ranges.latin.own) +
      face('Ordinal Numbers', 'normal', '400 900', 'U+2460-2473'),
  );
});

const everything = 'Ł ữ ğ λ Ж √ ① <em>Ł ữ ğ λ Ж √</em>';

test('the same body gives the same rules', () => {
  expect(facesOf(everything, 'sans')).toBe(facesOf(everything, 'sans'));
});

test('every face there is can be asked for', () => {
  const subsets = Object.keys(ranges).length - 1;
  expect(shortRules(facesOf(everything, 'serif'))).toHaveLength(3 * subsets + 1);
  expect(new Set(facesOf(everything, 'serif').match(/base64,[^)]+/g)).size).toBe(3 * subsets + 1);
});

// Checkers of themes look for the font of this name.
test.each(['sans', 'serif'] as const)(
  'no data of %s spells a font’s name by accident',
  (family) => {
    expect(facesOf(everything, family)).not.toMatch(/impact/i);
  },
);
