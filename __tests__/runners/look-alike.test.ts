import { looksAlike } from '../../runners/harness/look-alike.mjs';
import type { Sight } from '../../runners/harness/frames.mjs';

const text = (text: string, left: number, top: number, lines = 1) => ({
  text,
  part: 'MAIN',
  lines: Array.from({ length: lines }, (_, line) => ({
    left,
    top: top + 20 * line,
    right: left + 80,
    bottom: top + 16 + 20 * line,
  })),
});

const chromium: Sight = {
  texts: [text('Ada', 0, 0), text('2019', 0, 40), text('Engineer', 100, 40), text('Acme', 200, 40)],
  width: 360,
  wide: 360,
  high: 500,
  faces: ['Ordinal Sans 400 normal'],
  failed: [],
  requests: [],
};
const [name, date, title] = chromium.texts as [any, any, any];

const compare = (sight: Partial<Sight>) =>
  looksAlike(new Map([['ada 360', { ...chromium, ...sight }]]), new Map([['ada 360', chromium]]));

test('what looks as in Chromium passes, and a rounded height too', () => {
  expect(() => compare({})).not.toThrow();
  expect(() => compare({ high: 505, faces: [...chromium.faces, 'Other'] })).not.toThrow();
});

/** All words are set wider than in Chromium. */
const wider = (by: number): Sight['texts'] =>
  chromium.texts.map(({ lines, ...text }) => ({
    ...text,
    lines: lines.map((line) => ({ ...line, right: line.left + 80 * by })),
  }));

test('where an engine rounds its letters up, the page may be as much higher, and no more', () => {
  expect(() => compare({ high: 530, texts: wider(1.03) })).not.toThrow();
  expect(() => compare({ high: 540, texts: wider(1.03) })).toThrow('not as high');
  // A face of another width is no rounding.
  expect(() => compare({ high: 530, texts: wider(1.08) })).toThrow('not as high');
});

test.each<[fact: string, sight: Partial<Sight>]>([
  ['other words', { texts: [name, date, title] }],
  ['not read one after the other', { texts: [name, date, title, text('Acme', 200, 0)] }],
  ['covered by another', { texts: [name, date, title, text('Acme', 150, 40)] }],
  ['wider than the window', { wide: 361 }],
  ['wider than the window', { texts: [name, date, title, text('Acme', 300, 40)] }],
  ['faces that are not loaded', { faces: ['Other'] }],
  ['faces that are not loaded', { failed: ['Ordinal Sans 400 normal'] }],
  ['asked for', { requests: ['https://example.com/font.woff2'] }],
  ['not as high as in Chromium', { high: 530 }],
  [
    'lines that end elsewhere',
    { texts: [name, date, text('Engineer', 100, 40, 2), text('Acme', 200, 60, 2)] },
  ],
])('noticed: %s', (fact, sight) => {
  expect(() => compare(sight)).toThrow(fact);
});

test('a document that Chromium has not shown is noticed', () => {
  expect(() => looksAlike(new Map([['ada 1280', chromium]]), new Map())).toThrow('ada 1280');
});
