import { render } from '../../../index';
import { viewOf } from '../../view-of';

const style = (options: unknown) => viewOf({}, options).style;

const sheet = (options: object) => /<style>([^]*)<\/style>/.exec(render({}, options))?.[1] ?? '';

test('the defaults', () => {
  expect(style(undefined)).toEqual({
    font: 'sans',
    density: 'normal',
    layout: 'gutter',
    photo: 'auto',
    scheme: 'auto',
    colorScheme: 'light dark',
    colors: { light: {}, dark: {} },
    page: { size: 'A4', isChosen: false, margin: null, pages: null },
  });
});

test.each<[option: object, expected: object]>([
  [{ font: 'Serif' }, { font: 'serif' }],
  [{ font: 'comic' }, { font: 'sans' }],
  [{ density: 'airy' }, { density: 'airy' }],
  [{ image: { shape: 'square' } }, { photo: 'square' }],
  [{ photo: { shape: 'Round' } }, { photo: 'round' }],
  [{ image: 'circle' }, { photo: 'round' }],
  [{ image: { shape: 'star;}' } }, { photo: 'auto' }],
  [{ image: true }, { photo: 'auto' }],
  [{ page: { size: 'letter' } }, { page: { size: 'Letter', isChosen: true, margin: null } }],
  [{ page: { size: 'auto' } }, { page: { size: 'A4', isChosen: false } }],
  [{ page: { size: 'any' } }, { page: { size: null, isChosen: true } }],
  [{ page: { size: 'US-Letter' } }, { page: { size: 'Letter', isChosen: true } }],
  [{ page: { size: 'A3' } }, { page: { size: 'A4', isChosen: false } }],
  [{ page: { margin: 12 } }, { page: { margin: [12] } }],
  [{ page: { margin: '1in 2cm' } }, { page: { margin: [25.4, 20] } }],
  [{ page: { margin: '1mm' } }, { page: { margin: null } }],
  [{ page: { margin: '10mm 10mm 10mm 10mm 10mm' } }, { page: { margin: null } }],
  [{ page: { margin: '10mm;} body{' } }, { page: { margin: null } }],
  [
    { colors: { accent: '#800000' } },
    {
      colors: { light: { accent: '#800000' }, dark: { accent: expect.stringMatching(/^#\w{6}$/) } },
    },
  ],
  [
    { colors: { accent: ['#800000', '#ffaaaa'] } },
    { colors: { light: { accent: '#800000' }, dark: { accent: '#ffaaaa' } } },
  ],
  [
    { colors: { background: ['#ffffee', '#000000'] } },
    { colors: { light: { paper: '#ffffee' }, dark: { paper: '#000000' } } },
  ],
  [{ colors: { background: '#ffffee' } }, { colors: { light: { paper: '#ffffee' }, dark: {} } }],
  [{ colors: { accent: 'red; } body { color: red' } }, { colors: { light: {}, dark: {} } }],
  [{ colors: 'red' }, { colors: { light: {}, dark: {} } }],
])('%j', (option, expected) => {
  expect(style(option)).toMatchObject(expected);
});

test.each<[option: object]>([
  [{ scheme: 'light' }],
  [{ scheme: 'dark' }],
  [{ colors: { paper: '#fff' } }],
  [{ colors: { paper: '#222' } }],
])('%j leaves nothing to the reader’s browser', (option) => {
  expect(sheet(option)).not.toContain('prefers-color-scheme');
  expect(sheet({})).toContain('prefers-color-scheme');
});

test.each<[option: object]>([
  [{}],
  [{ colors: { accent: 'teal' } }],
  [{ colors: { paper: '#fff' } }],
])('%j: white paper needs no rule', (option) => {
  expect(sheet(option)).not.toContain('@page{background');
});

test.each<[option: object, content: string]>([
  [{}, 'light dark'],
  [{ scheme: 'light' }, 'light'],
  [{ scheme: 'dark' }, 'dark'],
  [{ colors: { paper: '#222' } }, 'dark'],
])('%j: the head says %s', (option, content) => {
  expect(render({}, option)).toContain(`<meta name="color-scheme" content="${content}">`);
});

test('a colour without contrast is corrected', () => {
  const { light } = style({ colors: { accent: '#ffff00' } }).colors;
  expect(light['accent']).not.toBe('#ffff00');
});

test.each<[option: object, rule: string]>([
  [{ page: { size: 'A4', margin: '10mm 12mm' } }, '@page{size:A4;margin:10mm 12mm}'],
  [{ page: { margin: '10mm 12mm' } }, '@page{margin:10mm 12mm}'],
  [{ colors: { accent: '#800000' } }, ':root{--accent:#800000}'],
  [
    { colors: { accent: ['#800000', '#ffaaaa'] } },
    '@media screen and (prefers-color-scheme:dark){:root{--accent:#ffaaaa}}',
  ],
  [{ colors: { paper: '#eee' } }, '@page{background:var(--paper)}'],
  [{ scheme: 'dark' }, '@media screen{@page{background:var(--paper)}}'],
  [{ font: 'serif' }, "--font-family:'Ordinal Serif'"],
  [{ image: { shape: 'round' } }, 'img.photo{border-radius:50%}'],
  [{ image: { shape: 'portrait' } }, 'img.photo{aspect-ratio:3/4;'],
  [{ density: 'compact' }, '--line-height:1.3'],
])('%j prints %s', (option, rule) => {
  expect(sheet(option)).toContain(rule);
  expect(sheet({})).not.toContain(rule);
});

/** What a browser is told of the paper's size, in order. */
const sizes = (options: object, resume: object = {}) =>
  [...render(resume, options).matchAll(/@media[^{]*\{@page\{size:\w+|@page\{size:\w+/g)].map(
    String,
  );

test('a paper that is found gives way to one that is named by whoever prints; one that is chosen does not', () => {
  const given = '@media (max-aspect-ratio:3/4),(min-aspect-ratio:4/5){@page{size:auto';
  const american = { basics: { location: { countryCode: 'US' } } };
  expect(sizes({})).toEqual(['@page{size:A4', given]);
  expect(sizes({}, american)).toEqual(['@page{size:Letter', given]);
  expect(sizes({ page: { size: 'A4' } }, american)).toEqual(['@page{size:A4']);
  expect(sizes({ page: { size: 'Letter' } })).toEqual(['@page{size:Letter']);
  expect(sizes({ page: { size: 'any' } }, american)).toEqual([]);
});
