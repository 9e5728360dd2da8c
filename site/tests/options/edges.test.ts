import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../../src/options/contrast';

const read = (file: string) =>
  readFileSync(new URL(`../../src/shell/${file}`, import.meta.url), 'utf8');

const sheet = read('tokens.css') + read('controls.css');

/** A token's colours in the light and in the dark. */
function colorsOf(token: string): [light: string, dark: string] {
  const pattern = new RegExp(`--${token}: light-dark\\((#[\\da-f]+), (#[\\da-f]+)\\)`);
  const [, light = '', dark = ''] = pattern.exec(sheet) ?? [];
  const whole = (hex: string) => (hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex);
  return [whole(light), whole(dark)];
}

// Axe looks at texts alone.
test.each([
  ['edge', 'surface', 3],
  ['edge', 'ground', 3],
  ['accent', 'ground', 3],
  ['muted', 'ground', 7],
  ['muted', 'surface', 7],
  ['accent', 'surface', 7],
  ['on-accent', 'accent', 7],
  ['wrong', 'surface', 7],
])('%s keeps its contrast to %s: %d:1', (token, behind, least) => {
  const [colors, grounds] = [colorsOf(token), colorsOf(behind)];
  for (const scheme of [0, 1] as const)
    expect(contrast(colors[scheme], grounds[scheme])).toBeGreaterThanOrEqual(least);
});
