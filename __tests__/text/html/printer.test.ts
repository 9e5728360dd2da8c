import { element } from '../../../src/text/html/html';
import { filled } from '../../../src/text/html/printer';
import { print } from '../../print';

test.each<[value: unknown, printed: string]>([
  ['<', '&lt;'],
  [element('em', ['<']), '<em>&lt;</em>'],
  [null, ''],
  [undefined, ''],
  [3, '3'],
  [{ toString: () => '<' }, '&lt;'],
  [{ toHTML: () => '<b>' }, '[object Object]'],
])('print(%j)', (value, printed) => {
  expect(print(value)).toBe(printed);
});

test.each([
  ['', false],
  ['a', true],
  [[], false],
  [[0], true],
  [null, false],
  [{}, true],
])('filled(%j) is %j', (value, is) => {
  expect(filled(value)).toBe(is);
});
