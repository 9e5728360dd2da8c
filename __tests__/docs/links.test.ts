import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { documents, root } from './documents';
import { allLinks, anchorsOf } from './links';

const isWhole = (target: string) => /^[a-z][a-z\d+.-]*:/i.test(target);

/** Pages that are written, and not here yet: a link to one is right as soon as it is. */

/** The file and the anchor that a link leads to. */
function led(file: string, target: string) {
  const [path = '', anchor = ''] = decodeURI(target).split('#');
  const to = path ? join(root, dirname(file), path) : join(root, file);
  return { to, name: relative(root, to).replaceAll('\\', '/'), anchor };
}

test('there are links to look at', () => {
  expect(allLinks.length).toBeGreaterThan(100);
});

test('every relative link leads to a file', () => {
  const broken = allLinks
    .filter(({ target }) => !isWhole(target))
    .map(({ file, target }) => ({ file, target, ...led(file, target) }))
    .filter(({ to }) => !(existsSync(to) && statSync(to).isFile()))
    .map(({ file, target }) => `${file}: ${target}`);
  expect(broken).toEqual([]);
});

test('every anchor is that of a heading', () => {
  const broken = allLinks
    .filter(({ target }) => !isWhole(target) && target.includes('#'))
    .filter(({ file, target }) => {
      const { to, anchor } = led(file, target);
      return !existsSync(to) || !anchorsOf(readFileSync(to, 'utf8')).includes(anchor);
    })
    .map(({ file, target }) => `${file}: ${target}`);
  expect(broken).toEqual([]);
});

test('addresses are whole, and of the web', () => {
  const broken = allLinks
    .filter(({ target }) => isWhole(target))
    .filter(({ target }) => {
      const { protocol, hostname, href } = new URL(target);
      const isWeb = protocol === 'https:' && /^[\w-]+(?:\.[\w-]+)+$/.test(hostname);
      // A placeholder has capitals where a host has none.
      return !isWeb || (href !== target && `${href}` !== `${target}/` && !/OWNER/.test(target));
    })
    .map(({ file, target }) => `${file}: ${target}`);
  expect(broken).toEqual([]);
});

test('the placeholders are those that a release fills in', () => {
  const lines = documents.flatMap(({ text }) => text.match(/\S*(?:OWNER|REPOSITORY)\S*/g) ?? []);
  const known = /https:\/\/(?:OWNER\.github\.io\/REPOSITORY\/|github\.com\/OWNER\/REPOSITORY\/)/;
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => !known.test(line))).toEqual([]);
});

test('the index of docs/ and the pages that it leads to name each page', () => {
  const named = allLinks
    .filter(({ file }) => file === 'docs/README.md')
    .map(({ file, target }) => led(file, target).name);
  const pages = documents.map(({ file }) => file).filter((file) => file.startsWith('docs/'));
  expect(pages.filter((file) => file !== 'docs/README.md' && !named.includes(file))).toEqual([]);
});
