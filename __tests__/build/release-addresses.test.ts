import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAddresses, withRepository } from '../../build/release-addresses.mjs';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

test('pictures, documents and the playground of the README have whole addresses', () => {
  const released = withAddresses(readme, 'Ada/theme');
  expect(released).not.toContain('OWNER');
  expect(released).toContain('https://ada.github.io/theme/gallery.html');
  const addresses = [...released.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address!);
  expect(addresses.filter((address) => !/^(?:https?:|#)/.test(address))).toEqual([]);
  expect(addresses).toContain('https://github.com/Ada/theme/blob/HEAD/docs/command.md');
  expect(addresses).toContain(
    'https://raw.githubusercontent.com/Ada/theme/HEAD/docs/pictures/playground.png',
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
