import { followed } from '../../src/plain-text/followed';

test.each<[words: string, href: string, isContact: boolean, text: string]>([
  ['ada.example', 'https://www.ada.example/', true, 'https://www.ada.example/'],
  ['a.example/x', 'http://a.example/x', false, 'http://a.example/x'],
  ['https://a.example', 'https://a.example', false, 'https://a.example'],
  ['a.example/a b', 'https://a.example/a%20b', false, 'https://a.example/a%20b'],
  ['a.example/long…', 'https://a.example/longer', false, 'https://a.example/longer'],
  ['ada', 'https://code.example/ada', true, 'https://code.example/ada'],
  ['fog', 'https://code.example/ada/fog', false, 'fog (https://code.example/ada/fog)'],
  ['10.1000/xyz', 'https://doi.org/10.1000/xyz', false, 'https://doi.org/10.1000/xyz'],
  ['Acme', 'https://acme.example', false, 'Acme (https://acme.example)'],
  ['a@b.example', 'mailto:a@b.example', true, 'a@b.example'],
  ['a@b.example', 'mailto:a@b.example?subject=Hi', true, 'a@b.example'],
  ['a@b.example (work)', 'mailto:a@b.example', true, 'a@b.example (work)'],
  ['write to me', 'mailto:a@b.example', false, 'write to me (a@b.example)'],
  ['+1 (555) 0100', 'tel:+15550100', true, '+1 (555) 0100'],
  ['+1 555 0100 ext. 7', 'tel:+15550100;ext=7', true, '+1 555 0100 ext. 7'],
  ['call me', 'tel:+15550100', false, 'call me (+15550100)'],
  ['words', '', false, 'words'],
])('%j to %j', (words, href, isContact, text) =>
  expect(followed(words, href, isContact)).toBe(text),
);
