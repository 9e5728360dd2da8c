import { element } from '../../src/text/html';
import { plain } from '../../src/text/words';

test('plain gives the words', () => {
  expect(plain(element('p', ['a & ', element('strong', ['b']), element('br', []), 'c']))).toBe(
    'a & b c',
  );
});
