import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { looks } from '../../build/pictures/looks.mjs';
import { pictureFiles } from '../../build/pictures/list.mjs';
import { docsPictures } from '../../site/build/docs-pictures-table.mjs';
import { root } from './documents';
import { allLinks } from './links';

const folder = `${root}/docs/pictures`;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(
    (entry) => `${entry.parentPath.replaceAll('\\', '/').slice(folder.length + 1)}/${entry.name}`,
  )
  .map((name) => name.replace(/^\//, ''))
  .sort();

/** What documents show or lead to, by its place below docs/pictures. */
const named = allLinks
  .filter(({ target }) => !/^https?:/.test(target))
  .map(({ file, target, ...link }) => ({ ...link, file, path: join(dirname(file), target) }))
  .filter(({ path, isPicture }) => isPicture || path.startsWith('docs/pictures/'));

test('every picture of a document lies in docs/pictures, and has a description', () => {
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ path }) => !path.startsWith('docs/pictures/'))).toEqual([]);
  expect(named.filter(({ text }) => text.length < 6)).toEqual([]);
});

test('`npm run pictures`, here and in site/, writes those that are there', () => {
  const written = [...pictureFiles, ...Object.keys(docsPictures).map((name) => `${name}.png`)];
  expect(written.sort()).toEqual(files);
});

test('documents use each of them, and no others', () => {
  const used = new Set(named.map(({ path }) => path.slice('docs/pictures/'.length)));
  expect([...used].sort()).toEqual(files);
});

describe('the pictures of options', () => {
  const webps = Object.keys(looks).map((name) => `${folder}/options/${name}.webp`);

  test('are 480 pixels wide', () => {
    // https://developers.google.com/speed/webp/docs/riff_container
    const widths = webps.map((file) => {
      const data = readFileSync(file);
      const isExtended = data.toString('latin1', 12, 16) === 'VP8X';
      return isExtended ? data.readUIntLE(24, 3) + 1 : data.readUInt16LE(26) & 0x3fff;
    });
    expect(new Set(widths)).toEqual(new Set([480]));
  });

  test('are at most 600 kB together', () => {
    const bytes = webps.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThanOrEqual(600_000);
  });

  test('show options that there are, under their names', () => {
    for (const [name, { options }] of Object.entries(looks)) {
      const [option = ''] = name.split('-');
      expect(Object.keys(options)).toContain(option);
    }
  });
});
