import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../index';
import { fontFaces } from '../../src/fonts/font-faces';
import type { Needs } from '../../src/fonts/needs';
import ranges from '../../src/fonts/unicode-ranges.json';
import { facesOf, needsOf, NUMBERED } from './needs-of';

test.each<[html: string, needs: Needs]>([
  ['Résumé', { rare: '', emphasised: null, numbered: false }],
  ['a → b', { rare: '→', emphasised: null, numbered: false }],
  [
    `<ol ${NUMBERED}>Łódź – <em class="x">a <em>Ж</em> Ł</em> Ω`,
    { rare: 'Łź–ЖŁΩ', emphasised: 'ЖŁ', numbered: true },
  ],
])('%s', (html, needs) => {
  expect(needsOf(html)).toEqual(needs);
  for (const family of ['sans', 'serif', 'system'] as const) {
    expect(fontFaces(needs, family)).toBe(facesOf(html, family));
  }
});

test('neither order nor repetition of the characters matters', () => {
  const one = fontFaces({ rare: '–ŁЖ→', emphasised: 'ŁЖ', numbered: false }, 'serif');
  const other = fontFaces({ rare: 'Ж→ŁŁ–Ж–', emphasised: 'ЖŁЖ', numbered: false }, 'serif');
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

const fixtures = ['people', 'languages'].flatMap((folder) =>
  readdirSync(join(__dirname, '../fixtures', folder)).map((file) => `${folder}/${file}`),
);

/** What templates print says what fonts are needed; looking at the whole page must say the same. */
test.each([...fixtures, 'every-leaf.json'])(
  'the fonts of %s are those that its body needs',
  (file) => {
    const resume: unknown = JSON.parse(readFileSync(join(__dirname, '../fixtures', file), 'utf8'));
    for (const options of [
      { font: 'sans' },
      { font: 'serif', links: 'all', languages: 'all' },
    ] as const) {
      const html = render(resume, options);
      const body = html.slice(html.indexOf('<body'));
      const faces = facesOf(body, options.font);
      expect(faces).not.toBe('');
      expect(html.includes(`<style>${faces}`)).toBe(true);
      const others = html.split('@font-face').filter((face) => !face.includes('"Ordinal Display"'));
      expect(others.length).toBe(faces.split('@font-face').length);
    }
  },
);
