import { titleOf } from '../../../src/view/texts/title-of';

test.each([
  ['x-speakingEngagements', 'Speaking engagements'],
  ['open_source', 'Open source'],
  ['École', 'École'],
  [' https://fogBank.example/My_Talks', 'https://fogBank.example/My_Talks'],
  ['mailto:ivaFog@example.com', 'mailto:ivaFog@example.com'],
  ['x-https://fogBank.example', 'https://fogBank.example'],
  ['www.fogBank.example', 'www.fogBank.example'],
  ['https://JaVa\tScRiPt:', 'https://JaVa\tScRiPt:'],
  ['node.js', 'Node.js'],
  ['tel-numbers', 'Tel numbers'],
  ['', ''],
])('the key %j has the title %j', (key, title) => {
  expect(titleOf(key)).toBe(title);
});
