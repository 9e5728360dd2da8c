import { render } from '../../index';
import resume from '../../resume.json';
import everyLeaf from '../fixtures/every-leaf.json';
import twelveSections from '../fixtures/people/twelve-sections.json';
import { withMarks } from '../fuzz/read-html';

const headOf = (source: unknown) =>
  withMarks(/<head>([^]*)<\/head>/.exec(render(source))?.[1] ?? '');

/** An attribute of the one element that begins so. */
const attribute = (source: unknown, start: string, name: string): string | undefined => {
  const tags = headOf(source)
    .match(/<[a-z][^>]*>/g)!
    .filter((tag) => tag.startsWith(start));
  expect(tags.length).toBeLessThanOrEqual(1);
  return new RegExp(` ${name}="([^"]*)"`).exec(tags[0] ?? '')?.[1];
};

const title = (source: unknown) => /<title>([^<]*)<\/title>/.exec(headOf(source))?.[1];
const description = (source: unknown) => attribute(source, '<meta name="description"', 'content');
const canonical = (source: unknown) => attribute(source, '<link rel="canonical"', 'href');
const openGraph = (source: unknown, name: string) =>
  attribute(source, `<meta property="og:${name}"`, 'content');

const person = (basics: object, meta = {}) => ({ basics: { name: 'Ada', ...basics }, meta });

test.each([
  ['the sample', resume],
  ['every leaf', everyLeaf],
  ['nothing', undefined],
])('%s: the encoding comes before anything else', (_, source) => {
  const html = render(source);
  expect(headOf(source).trimStart()).toMatch(/^<meta charset="utf-8">/);
  expect(html.indexOf('charset')).toBeLessThan(1024);
});

test.each<[what: string, source: unknown, expected: string]>([
  ['name and label', person({ label: 'Engineer' }), 'Ada – Engineer'],
  ['a name alone', person({}), 'Ada'],
  ['a label alone', { basics: { label: 'Engineer' } }, 'Engineer'],
  ['nothing', {}, 'Résumé'],
  ['markup', person({ name: '**Ada** <b>', label: 'R & D' }), 'Ada &lt;b&gt; – R &amp; D'],
])('title of %s', (_, source, expected) => expect(title(source)).toBe(expected));

test.each<[what: string, summary: string, expected: string | undefined]>([
  ['a sentence', 'Builds *engines*.', 'Builds engines.'],
  ['paragraphs', 'One.\n\nTwo.', 'One. Two.'],
  ['a quotation', 'Said "no".', 'Said &quot;no&quot;.'],
  ['nothing', '', undefined],
])('description of %s', (_, summary, expected) => {
  expect(description(person({ summary }))).toBe(expected);
});

test('a long description ends after a word', () => {
  const text = description(person({ summary: 'Counted words '.repeat(40) }))!;
  expect(text.length).toBeLessThanOrEqual(163);
  expect(text).toMatch(/(Counted|words) …$/);
});

/** A surrogate without its other half. */
const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

test.each([
  ['a name', (text: string) => ({ basics: { name: text } })],
  ['a label', (text: string) => ({ basics: { name: 'Ada', label: text } })],
  ['a summary', (text: string) => ({ basics: { summary: text } })],
  ['an address', (text: string) => ({ work: [{ url: `https://a.example/${text}` }] })],
  [
    'the address of a link',
    (text: string) => ({ basics: { url: `https://a.example/?q=${text}` } }),
  ],
  [
    'a name beside a photo',
    (text: string) => ({ basics: { name: text, image: 'https://a.co/a.png' } }),
  ],
  ['a title of a section', (text: string) => ({ [`x-${text}`]: ['A'] })],
])('nothing that is cut is cut within a sign: %s', (_, make) => {
  const long = '\u{1F642}'.repeat(400);
  for (const text of [long, `a${long}`, `ab ${long}`, `${'a '.repeat(149)}${long}`]) {
    const html = render(make(text), { links: 'all', font: 'system' });
    expect(html.replace(/<style>[^]*<\/style>/, '')).not.toMatch(half);
  }
});

const site = 'https://ada.example/';

test.each<[what: string, source: unknown, expected: string | undefined]>([
  ['meta.canonical', person({ url: site }, { canonical: `${site}cv` }), `${site}cv`],
  ['basics.url without one', person({ url: site }), site],
  ['basics.url without a scheme', person({ url: 'ada.example' }), 'https://ada.example'],
  ['basics.url, if canonical is no address', person({ url: site }, { canonical: 'v1' }), site],
  ['neither', person({}), undefined],
  ['a script', person({ url: 'javascript:alert(1)' }), undefined],
  ['an e-mail address', person({ url: 'mailto:ada@ada.example' }), undefined],
  ['a telephone number', person({}, { canonical: 'tel:+15550142' }), undefined],
])('canonical address: %s', (_, source, expected) => {
  expect(canonical(source)).toBe(expected);
  expect(openGraph(source, 'url')).toBe(expected);
});

test('Open Graph says the same as the page', () => {
  expect(openGraph(everyLeaf, 'type')).toBe('profile');
  expect(openGraph(everyLeaf, 'title')).toBe(title(everyLeaf));
  expect(openGraph(everyLeaf, 'description')).toBe(description(everyLeaf));
  expect(openGraph(everyLeaf, 'image')).toBe(everyLeaf.basics.image);
});

test('a picture that is not on the web is none for a preview', () => {
  expect(twelveSections.basics.image).toMatch(/^data:/);
  expect(openGraph(twelveSections, 'image')).toBeUndefined();
});

test.each([
  ['the sample', resume],
  ['nothing', undefined],
])('%s: language and direction are said', (_, source) => {
  expect(render(source)).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr"[ >]/);
});

test('nothing is asked for: no script, sheet, icon or font from elsewhere', () => {
  // The one icon is empty, so that no browser asks for another.
  expect(headOf(everyLeaf)).toContain('<link rel="icon" href="data:,">');
  const head = headOf(everyLeaf).replace('<link rel="icon" href="data:,">', '');
  const loads = /<(?:script|link|base|iframe)\b[^>]*(?:src|stylesheet|icon|preload|http-equiv)/i;
  expect(head).not.toMatch(loads);
  expect(head).not.toMatch(/@import|url\((?!["']?data:)/i);
});
