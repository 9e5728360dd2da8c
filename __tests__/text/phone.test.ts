import { safeTel } from '../../src/text/phone';

test.each<[typed: string, href: string | null]>([
  ['+91 8619188322', 'tel:+918619188322'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['(555) 0100-200', 'tel:5550100200'],
  ['555.0100', 'tel:5550100'],
  ['ask me', null],
  ['', null],
])('safeTel(%j)', (typed, href) => {
  expect(safeTel(typed)).toBe(href);
});
