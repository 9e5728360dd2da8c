import { readdirSync, readFileSync } from 'node:fs';

const thirdParty = readFileSync('THIRD-PARTY.md', 'utf8');

test.each([
  'node_modules/marked/LICENSE',
  'node_modules/cldr-core/LICENSE',
  ...readdirSync('styles/fonts')
    .filter((file) => file.startsWith('LICENSE'))
    .map((file) => `styles/fonts/${file}`),
])('keeps the whole of %s', (file) => {
  expect(thirdParty).toContain(readFileSync(file, 'utf8').trim());
});

test('what is bundled has its licence here, and nothing else is bundled', () => {
  const packages = [
    ...readFileSync('dist/index.js', 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm),
  ];
  expect([...new Set(packages.map(([, name]) => name))]).toEqual(['marked']);
});
