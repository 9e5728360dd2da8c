import { element } from '../../../src/text/html/html';
import { textContent } from '../../../src/text/html/text-content';

test('textContent gives the words', () => {
  expect(
    textContent(element('p', ['a & ', element('strong', ['b']), element('br', []), 'c'])),
  ).toBe('a & b c');
});
