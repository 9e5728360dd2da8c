import { compareOrder } from '../../runners/harness/order.mjs';
import { withoutFeet } from '../../runners/extractors/feet.mjs';

const texts = ['WORK', '2019', 'Engineer', 'Acme', '2019', 'Clerk', 'Go'];

test.each<[what: string, read: string, moved: string[], torn: string[]]>([
  ['all is well', 'WORK 2019 Engineer Acme 2019 Clerk Go', [], []],
  ['white space is nobody’s', 'WO RK\n2019Engineer Acme\t2019 Clerk\fGo', [], []],
  ['a hyphen is lost at the end of a line', 'WORK 2019 Engi-\nneer Acme 2019 Clerk Go', [], []],
  ['numbers of a list are between', '① WORK – 2019 ② Engineer Acme, 2019 Clerk • Go', [], []],
  ['a text before its time', 'Acme WORK 2019 Engineer 2019 Clerk Go', ['Acme'], []],
  ['a text that stands twice, once', 'WORK Engineer Acme 2019 Clerk Go', ['2019'], []],
  ['both behind', 'WORK Engineer Acme Clerk Go 2019 2019', ['2019', '2019'], []],
  ['a short text within another', 'WORK Gopher 2019 Engineer Acme 2019 Clerk', ['Go'], []],
  ['a text in two', 'WORK 2019 Engi2019neer Acme Clerk Go', ['2019'], ['Engineer']],
  ['a column of dates', 'WORK Engineer Acme Clerk 2019 2019 Go', ['2019', 'Clerk'], []],
  ['nothing', '', [], texts],
])('%s', (_, read, moved, torn) => {
  expect(compareOrder(texts, read)).toEqual({ torn, moved });
});

test.each<[what: string, read: string, text: string]>([
  ['at the end', 'Ada A\fB Ada\n2 / 3\fC Ada 3 / 3\n\f', 'Ada A\nB \nC '],
  ['at the beginning', 'A\f2 / 3 Ada B\f3 / 3 Ada C\f', 'A\n B\n C'],
  ['amid a page it stays', 'A\fB Ada 2 / 2 C\f', 'A\nB Ada 2 / 2 C'],
  ['the number of another page stays', 'A\fB Ada 1 / 2\f', 'A\nB Ada 1 / 2'],
])('a foot %s', (_, read, text) => {
  expect(withoutFeet(read, 'Ada')).toBe(text);
});
