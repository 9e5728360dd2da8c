import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

const folders = ['src', 'command', 'build', 'runners', 'bench', 'styles', 'templates'];
const siteFolders = ['site/src', 'site/build', 'site/bench'];

const files = [...folders, ...siteFolders].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:ts|mjs|cjs|js|css|hbs)$/.test(name) && !name.includes('node_modules'))
    // What `npm run cldr` writes says so itself.
    .filter((name) => !/^src\/locale\/(?:cldr|regions)\//.test(name)),
);

const lengths = ['index.ts', 'lazy.ts', ...files].map((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return { file, text, lines: text.split('\n').length - 1 };
});

test('half of all files have 60 lines at most', () => {
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
  expect(sorted.length).toBeGreaterThan(500);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});

test('a file of more than 150 lines says why', () => {
  const reason = /^(?:\/\/|\/?\*| \*).*(?:Over 150 lines|As long as|`npm run (?:cldr|fonts)`)/m;
  const silent = lengths.filter(
    ({ lines, text }) => lines > 150 && !reason.test(text.slice(0, 900)),
  );
  expect(silent.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
});
