import { render } from '../../index';
import { viewOf } from '../view-of';

const style = (options: unknown) => viewOf({}, options).style;

const sheet = (options: object) => /<style>([^]*)<\/style>/.exec(render({}, options))?.[1] ?? '';

test('the defaults', () => {
  expect(style(undefined)).toEqual({
    font: 'sans',
    density: 'normal',
    layout: 'gutter',
    scheme: 'auto',
    colorScheme: 'light dark',
    colors: { light: {}, dark: {} },
    page: { size: null, margin: null },
  });
});

test.each<[option: object, expected: object]>([
  [{ font: 'Serif' }, { font: 'serif' }],
  [{ font: 'comic' }, { font: 'sans' }],
  [{ density: 'airy' }, { density: 'airy' }],
  [{ page: { size: 'letter' } }, { page: { size: 'Letter', margin: null } }],
  [{ page: { size: 'auto' } }, { page: { size: null, margin: null } }],
  [{ page: { margin: 12 } }, { page: { size: null, margin: [12] } }],
  [{ page: { margin: '1in 2cm' } }, { page: { size: null, margin: [25.4, 20] } }],
  [{ page: { margin: '1mm' } }, { page: { size: null, margin: null } }],
  [{ page: { margin: '10mm 10mm 10mm 10mm 10mm' } }, { page: { size: null, margin: null } }],
  [{ page: { margin: '10mm;} body{' } }, { page: { size: null, margin: null } }],
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
  [{ colors: { accent: '#800000' } }, ':root{--accent:#800000}'],
  [
    { colors: { accent: ['#800000', '#ffaaaa'] } },
    '@media screen and (prefers-color-scheme:dark){:root{--accent:#ffaaaa}}',
  ],
  [{ colors: { paper: '#eee' } }, '@page{background:var(--paper)}'],
  [{ scheme: 'dark' }, '@media screen{@page{background:var(--paper)}}'],
  [{ font: 'serif' }, "--font-family:'Ordinal Serif'"],
  [{ density: 'compact' }, '--line-height:1.3'],
])('%j prints %s', (option, rule) => {
  expect(sheet(option)).toContain(rule);
  expect(sheet({})).not.toContain(rule);
});
