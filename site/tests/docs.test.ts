import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contents } from '../build/docs.mjs';
import { addressOf, idOf } from '../build/docs-page.mjs';
import { violations } from './axe';
import { openSite } from './site';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const pages = readdirSync(`${dist}docs`)
  .filter((file) => file.endsWith('.html'))
  .map((file) => `docs/${file}`);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

test('every document has a page, and the index comes first', () => {
  expect(contents()[0]!.file).toBe('README.md');
  expect(pages.length).toBe(contents().length);
  expect(pages.length).toBeGreaterThan(14);
  expect(contents().map(({ title }) => title)).not.toContain('');
});

const repository = process.env['GITHUB_REPOSITORY'] ?? 'OWNER/REPOSITORY';
const blob = `https://github.com/${repository}/blob/HEAD`;

test.each([
  ['options.md#font', 'options.html#font'],
  ['README.md', 'index.html'],
  ['../SECURITY.md', `${blob}/SECURITY.md`],
  ['publishing.md', `${blob}/docs/publishing.md`],
  ['https://OWNER.github.io/REPOSITORY/gallery.html', '../gallery.html'],
  ['https://jsonresume.org', 'https://jsonresume.org'],
  ['pictures/ordinal.png', 'pictures/ordinal.png'],
  ['#colors', '#colors'],
])('a link to %s leads to %s', (href, address) => expect(addressOf(href)).toBe(address));

test.each([
  ['One résumé, several readers', 'one-résumé-several-readers'],
  ['`x-id` & marks', 'x-id--marks'],
])('the id of %j is %j, as on GitHub', (heading, id) =>
  expect(idOf(heading.replaceAll('`', ''))).toBe(id),
);

test.each(pages)('%s: every link leads to a file and a heading, every picture is there', (file) => {
  const html = read(file);
  const targets = [...html.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, target]) => target!);
  const broken = targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = '', anchor = ''] = decodeURI(target).split('#');
    const found = join(dist, path ? join(dirname(file), path) : file);
    const page = path.endsWith('/') ? join(found, 'index.html') : found;
    return (
      !existsSync(page) || (anchor !== '' && !idsOf(readFileSync(page, 'utf8')).includes(anchor))
    );
  });
  expect(broken).toEqual([]);
  expect(html).not.toContain('<!-- ');
});

const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  [360, 1280].map((width) => [scheme, width] as const),
);

test.each(looks)('axe has nothing against the pages: %s, %i px', async (scheme, width) => {
  const site = await openSite();
  for (const name of ['index', 'options', 'compatibility']) {
    const page = await site.open(`docs/${name}.html`, { width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  }
  await site.close();
});
