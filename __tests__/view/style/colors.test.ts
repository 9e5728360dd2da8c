import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexColor, readColor } from '../../../src/text/color';
import { ownPalettes, tokens } from '../../../src/view/style/palettes';
import { viewOf } from '../../view-of';

test.each([
  ['light', 'tokens'],
  ['dark', 'dark'],
] as const)(
  'the theme’s own colours of the %s scheme are those of styles/%s.css',
  (scheme, sheet) => {
    const css = readFileSync(join(__dirname, `../../../styles/${sheet}.css`), 'utf8');
    const declared = (token: string) => new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1] ?? '';
    for (const token of tokens)
      expect([token, readColor(declared(token))]).toEqual([token, ownPalettes[scheme][token]]);
    expect(css).toContain(`color-scheme: ${scheme};`);
  },
);

const [ownLight, ownDark] = [ownPalettes.light, ownPalettes.dark].map((palette) =>
  Object.fromEntries(tokens.map((token) => [token, hexColor(palette[token])])),
);

const style = (options: object) => {
  const { scheme, colorScheme, colors } = viewOf({}, options).style;
  return { scheme, colorScheme, ...colors };
};

// The whole of what the sheet says of them.
test.each<[options: object, expected: object]>([
  [{}, { scheme: 'auto', colorScheme: 'light dark', light: {}, dark: {} }],
  [{ scheme: 'LIGHT' }, { scheme: 'light', colorScheme: 'light', light: {}, dark: {} }],
  [{ scheme: 'dark' }, { scheme: 'dark', colorScheme: 'dark', light: {}, dark: {} }],
  [{ scheme: 'dim' }, { scheme: 'auto', colorScheme: 'light dark', light: {}, dark: {} }],
  [
    { colors: { accent: 'auto' } },
    { scheme: 'auto', colorScheme: 'light dark', light: {}, dark: {} },
  ],
  [
    { colors: { accent: ['teal', 'nonsense'] } },
    { scheme: 'auto', colorScheme: 'light dark', light: { accent: '#005f5f' }, dark: {} },
  ],
  [
    { colors: { accent: [null, '#fff'] } },
    { scheme: 'auto', colorScheme: 'light dark', light: {}, dark: { accent: '#ffffff' } },
  ],
  [
    { colors: { accent: { dark: '#fff' } } },
    { scheme: 'auto', colorScheme: 'light dark', light: {}, dark: { accent: '#ffffff' } },
  ],
  // Two schemes that are alike are one.
  [
    { colors: { paper: '#fbfaf7' } },
    {
      scheme: 'light',
      colorScheme: 'light',
      light: {},
      dark: { 'color-scheme': 'light', ...ownLight },
    },
  ],
  [
    { colors: { paper: '#14161a' } },
    {
      scheme: 'light',
      colorScheme: 'dark',
      light: { 'color-scheme': 'dark', ...ownDark },
      dark: {},
    },
  ],
  // A light browser shows a dark page, and the other way round.
  [
    { colors: { paper: ['#14161a', '#fbfaf7'] } },
    {
      scheme: 'auto',
      colorScheme: 'light dark',
      light: { 'color-scheme': 'dark', ...ownDark },
      dark: { 'color-scheme': 'light', ...ownLight },
    },
  ],
  // A paper alone beside a colour that was chosen for a dark one.
  [
    { colors: { paper: '#fffff0', accent: ['#000', '#fff'] } },
    {
      scheme: 'auto',
      colorScheme: 'light dark',
      light: { paper: '#fffff0', accent: '#000000', rule: '#dbdbce' },
      dark: { accent: '#ffffff' },
    },
  ],
  [
    { contrast: 'AA', colors: { accent: ['#808080', '#fff'], muted: ['#808080', 'auto'] } },
    {
      scheme: 'auto',
      colorScheme: 'light dark',
      light: { accent: '#737373', muted: '#545454' },
      dark: { accent: '#ffffff' },
    },
  ],
])('%j', (options, expected) => {
  expect(style(options)).toEqual(expected);
});
