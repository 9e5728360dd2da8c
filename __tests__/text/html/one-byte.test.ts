import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { render, renderText, type ThemeOptions } from '../../../index';
import { escape, mostMarks, oneByte, unescaped } from '../../../src/text/html/escape';
import { drawn, scriptText } from '../../../src/text/html/html';
import { Printer } from '../../../src/text/html/printer';
import sample from '../../../resume.json';
import { elementsOf, readHtml } from '../../fuzz/read-html';

jest.setTimeout(60_000);

/** Whether V8 keeps one byte for each character of a text. */
const isOneByte = (text: string): boolean => serialize(text)[2] === '"'.charCodeAt(0);

test.each<[text: string, printed: string]>([
  ['', ''],
  ['Zoë & Ærø · ½ ×', 'Zoë & Ærø · ½ ×'],
  ['2019–2020', '2019&#8211;2020'],
  ['“O’Brien” …', '&#8220;O&#8217;Brien&#8221; &#8230;'],
  ['≈ → ≥ € ™ ✓ ⸺', '&#8776; &#8594; &#8805; &#8364; &#8482; &#10003; &#11834;'],
  ['\u2028\u2029\u2060\u200B', '&#8232;&#8233;&#8288;&#8203;'],
  ['👍🏽', '&#128077;&#127997;'],
  ['👩‍🔬', '&#128105;&#8205;&#128300;'],
  ['❤️ ☎︎ 1️⃣', '&#10084;&#65039; &#9742;&#65038; 1&#65039;&#8419;'],
  // Letters stay, with marks beside them or not; so do marks of East Asia.
  ['Łódź', 'Łódź'],
  ['Łódź – Ωmega', 'Łódź &#8211; Ωmega'],
  ['日本語、「東京」', '日本語、「東京」'],
  // Plane 2 holds letters.
  ['𠮷 🙂', '𠮷 &#128578;'],
  // Halves of a pair are nobody's.
  ['a\uD83D', 'a\uD83D'],
  ['\uDC4Da', '\uDC4Da'],
  ['\uD83D👍\uDC4D', '\uD83D&#128077;\uDC4D'],
])('oneByte(%j)', (text, printed) => {
  expect(oneByte(text)).toBe(printed);
  expect(unescaped(printed)).toBe(text);
  expect(isOneByte(oneByte(text))).toBe(!/[\u0100-\uFFFF]/.test(printed));
});

test('a text full of marks does not become seven times as long', () => {
  expect(oneByte('– – –', 2)).toBe('&#8211; &#8211; –');
  const printer = new Printer();
  const printed = Array.from({ length: 30 }, () => printer.print('–'.repeat(1_000))).join('');
  expect(unescaped(printed)).toBe('–'.repeat(30_000));
  expect(printed.length).toBeLessThan(50_000);
  expect(scriptText('–'.repeat(30_000)).markup.length).toBeLessThan(50_000);
});

test('every mark comes back from its reference', () => {
  const codes = Array.from({ length: 0x20000 }, (_, code) => code);
  const texts = codes.map((code) => `a${String.fromCodePoint(code)}<`);
  expect(texts.filter((text) => unescaped(oneByte(escape(text))) !== text)).toEqual([]);
});

test('data have escapes of their own', () => {
  const json = JSON.stringify({ a: '–', b: '👍 “é”', c: 'Ł\u2028' });
  const { markup } = scriptText(json);
  expect(markup).toBe('{"a":"\\u2013","b":"\\uD83D\\uDC4D \\u201Cé\\u201D","c":"Ł\\u2028"}');
  expect(JSON.parse(markup)).toEqual(JSON.parse(json));
});

test('what a template drew is printed as it is', () => {
  expect(new Printer().print(drawn('&#8211;'))).toBe('&#8211;');
});

const marked = {
  basics: {
    name: 'Zoë “Zo” O’Neil',
    label: 'Engineer – R&D ✓',
    summary: 'Saved ≈ 5 M€ … **→ twice** *“really”*\n\n👍🏽 👩‍🔬 ❤️\n\n- one™\n- two',
    url: 'https://example.com/a–b?c="d"',
    image: 'https://example.com/a–b.png',
    profiles: [{ network: 'Foo™', username: 'zoë', url: 'https://foo.example/zoë–1' }],
  },
  work: [{ name: 'A – B', position: '“P”', startDate: '2019', highlights: ['5–6 %', 'A → B'] }],
  skills: [{ name: '✓', level: '★★★', keywords: ['C – C++', 'a, “b”'] }],
  references: [{ name: 'Bo™', reference: '“Good”' }],
  publications: [{ name: 'On fog…', authors: ['A. O’B', 'Z. O’Neil'], publisher: 'Fog – Ice 3' }],
  meta: { canonical: 'https://example.com/', version: '1–2' },
};
const translated = { ...marked, translations: { de: { basics: { label: 'Ingenieurin – “R”' } } } };

const oneByteCases: [what: string, resume: object, options?: ThemeOptions][] = [
  ['the sample', sample],
  ['the sample, dark and in serifs', sample, { font: 'serif', scheme: 'dark', density: 'airy' }],
  ['a résumé full of marks', marked],
  ['… in fewer sheets', marked, { layout: 'wide', page: { pages: 1 } }],
  ['… for the public', marked, { audience: 'public' }],
  ['… in German', marked, { language: 'de' }],
  ['… in several languages', translated, { languages: 'all' } as ThemeOptions],
  ['… of French', translated, { language: 'fr-CA', version: true }],
];

test.each(oneByteCases)(
  'the page of %s has one byte for each character',
  (_, resume, options = {}) => {
    const html = render(resume, options);
    expect(html.match(/[^\0-\xFF]/g)).toBeNull();
    expect(isOneByte(html)).toBe(true);
  },
);

test.each([
  ['Łukasz Żak', 'pl'],
  ['山田太郎', 'ja'],
  ['Софія Бондар', 'uk'],
])('a page of %s has letters as they are, and two bytes for each', (name, language) => {
  const html = render({ basics: { name, label: 'A – B' } }, { language });
  expect(html).toContain(`>${name}</h1>`);
  expect(html).toContain(`data-name="${name}"`);
  expect(html).toContain(`"name":"${name}"`);
  expect(html).toContain(`<title>${name} &#8211; A &#8211; B</title>`);
  expect(isOneByte(html)).toBe(false);
});

test('a name is found in the source but for its marks', () => {
  const html = render({ basics: { name: 'Zoë O’Neil' } });
  expect(html).not.toContain('O’Neil');
  expect(html).toContain('>Zoë O&#8217;Neil</h1>');
  expect(html).toContain('"name":"Zoë O\\u2019Neil"');
  expect(render({ basics: { name: "Zoë O'Neil" } })).toContain(">Zoë O'Neil</h1>");
});

test('a reference that was typed for others to see is shown as it was typed', () => {
  // In a résumé a reference is read as one; this is how it is typed by who means its characters.
  const name = 'A &amp;#8211; – &amp;amp;#8211;';
  const shown = 'A &#8211; – &amp;#8211;';
  const html = render({ basics: { name, label: name, summary: name } });
  const document = elementsOf(readHtml(html));
  const textIn = (tag: string) => {
    const text = (children: readonly unknown[]): string =>
      children
        .map((child) => (typeof child === 'string' ? child : text((child as never)['children'])))
        .join('');
    return text(document.find(({ name }) => name === tag)!.children);
  };
  expect(textIn('h1')).toBe(shown);
  expect(textIn('title')).toBe(`${shown} – ${shown}`);
  expect(document[0]!.attributes['data-name']).toBe(shown);
  expect(JSON.parse(textIn('script')).mainEntity.name).toBe(shown);
});

/** What a document says, in its order: its texts, its attributes, its data and what its sheets add. */
function said(html: string): string {
  const texts = elementsOf(readHtml(html)).map(({ name, attributes, children }) => {
    const own = children.filter((child) => typeof child === 'string').join('\n');
    return [name, JSON.stringify(attributes), name === 'script' ? JSON.parse(own) : own];
  });
  return JSON.stringify(texts);
}

const people = join(__dirname, '../../fixtures/people');

/** The theme as it would be without references. */
let plain: typeof import('../../../index');

beforeAll(() => {
  jest.isolateModules(() => {
    const escape = '../../../src/text/html/escape';
    jest.doMock(escape, () => ({
      ...jest.requireActual(escape),
      oneByte: (text: string) => text,
    }));
    plain = require('../../../index');
    jest.dontMock(escape);
  });
});

test('without references the sample would need two bytes for each character', () => {
  expect(isOneByte(plain.render(sample))).toBe(false);
});

test('a long page has room for as much as without references', () => {
  const highlights = Array<string>(100).fill('“a” '.repeat(1_000));
  const resume = { work: [{ name: 'A', highlights }], skills: ['B', 'C'] };
  const added = render(resume).length - plain.render(resume).length;
  expect(added).toBeGreaterThan(1_000);
  // A reference is six characters longer than its mark; in the data for machines it is five.
  expect(added).toBeLessThan(2 * 6 * mostMarks + 6 * 1_000);
  expect(renderText(resume)).toBe(plain.renderText(resume));
});

test.each<[what: string, resume: unknown]>([
  ['sample', sample],
  ['of marks', translated],
  ...readdirSync(people).map((file): [string, unknown] => [
    file,
    JSON.parse(readFileSync(join(people, file), 'utf8')),
  ]),
])('with references a page says what it says without them: %s', (_, resume) => {
  for (const options of [{}, { languages: 'all' }] as ThemeOptions[]) {
    expect(said(render(resume, options))).toBe(said(plain.render(resume, options)));
  }
});
