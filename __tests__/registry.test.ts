import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_METADATA } from '../docs/registry/metadata.mjs';
import { author, name, version } from '../package.json';

// Checks that what the registry's pull request needs is ready and matches this package.
const root = join(__dirname, '..');
const guide = readFileSync(join(root, 'docs/publishing.md'), 'utf8');
const [slug = '', ...more] = Object.keys(THEME_METADATA);

test('one theme, under the short name of this package', () => {
  expect([`jsonresume-theme-${slug}`, ...more]).toEqual([name]);
});

test('the metadata have the form of all the others', () => {
  expect(THEME_METADATA.ordinal).toEqual({
    name: expect.stringMatching(/^[A-Z]/),
    description: expect.stringMatching(/^[A-Z][^\n]{40,180}\.$/),
    author,
    tags: expect.any(Array),
  });
  for (const tag of THEME_METADATA.ordinal.tags) expect(tag).toMatch(/^[a-z0-9-]+$/);
});

test('the picture is a PNG of 1280 × 1024', () => {
  const png = readFileSync(join(root, `docs/registry/${slug}.png`));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 1024]);
  // An empty page is a few kB.
  expect(png.length).toBeGreaterThan(40_000);
});

describe('the lines of docs/publishing.md', () => {
  test('the dependency', () => {
    const [major, minor] = version.split('.');
    expect(guide).toContain(`"${name}": "^${major}.${minor}.`);
  });

  test('the entry of the theme map', () => {
    expect(guide).toContain(`${slug}: () => import('${name}'),`);
  });

  test('the metadata', () => {
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const [block = ''] = guide.match(/ordinal: \{[^]*?\n\s*\},\n/) ?? [];
    const [own = ''] =
      readFileSync(join(root, 'docs/registry/metadata.mjs'), 'utf8').match(
        /ordinal: \{[^]*?\n {2}\},\n/,
      ) ?? [];
    expect(lines(block)).toEqual(lines(own));
    expect(lines(block).length).toBeGreaterThan(4);
  });

  test('the picture’s name', () => {
    expect(guide).toContain(`apps/homepage2/public/img/themes/${slug}.png`);
  });
});
