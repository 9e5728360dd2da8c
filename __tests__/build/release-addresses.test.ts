import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { withAddresses, withPlaces, withRepository } from '../../build/release-addresses.mjs';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('pictures, documents, the playground and the issues have whole addresses in the README', () => {
  const released = withAddresses(readme, 'Ada/theme');
  expect(released).not.toMatch(/OWNER|REPOSITORY/);
  expect(released).toContain('https://ada.github.io/theme/');
  expect(released).toContain('https://github.com/Ada/theme/issues');
  const addresses = [...released.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address!);
  expect(addresses.filter((address) => !/^(?:https?:|#)/.test(address))).toEqual([]);
  const raw = 'https://raw.githubusercontent.com/Ada/theme/HEAD/docs/pictures';
  expect(addresses).toContain('https://github.com/Ada/theme/blob/HEAD/docs/options.md');
  expect(addresses).toContain(`${raw}/ordinal.png`);
  expect(addresses).toContain(`${raw}/example.pdf`);
});

test('a document keeps its own links, and names the playground', () => {
  const text = '[a](options.md) [b](https://OWNER.github.io/REPOSITORY/gallery.html)';
  expect(withPlaces(text, 'Ada/theme')).toBe(
    '[a](options.md) [b](https://ada.github.io/theme/gallery.html)',
  );
});

test('the package names its repository', () => {
  expect(withRepository({ name: 'a' }, 'Ada/theme')).toEqual({
    name: 'a',
    homepage: 'https://github.com/Ada/theme#readme',
    bugs: { url: 'https://github.com/Ada/theme/issues' },
    repository: { type: 'git', url: 'git+https://github.com/Ada/theme.git' },
  });
});

describe('the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordinal-release-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('fills them in everywhere', () => {
    const forPeople = ['SECURITY.md', 'CODE_OF_CONDUCT.md', '.github/ISSUE_TEMPLATE/config.yml'];
    const others = ['build/release-addresses.mjs', 'README.md', 'docs', 'package.json'];
    for (const name of [...others, ...forPeople])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    execFileSync(process.execPath, [join(folder, 'build/release-addresses.mjs'), 'Ada/theme']);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('README.md')).toBe(withAddresses(readme, 'Ada/theme'));
    expect(JSON.parse(read('package.json')).homepage).toBe('https://github.com/Ada/theme#readme');
    expect(read('docs/playground.md')).toContain('https://ada.github.io/theme/gallery.html');
    for (const name of forPeople) {
      expect(read(name)).toMatch(/https:\/\/github\.com\/Ada\/theme\//);
      expect(read(name)).not.toContain('OWNER');
    }
    expect(read('docs/getting-started.md')).not.toContain('OWNER');
    expect(read('docs/getting-started.md')).toContain('](options.md)');
  });
});
