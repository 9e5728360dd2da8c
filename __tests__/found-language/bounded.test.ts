import { performance } from 'node:perf_hooks';
import { languageOf } from '../../src/locale/found/language-of';
import { render } from '../../index';

const nowhere = { titles: [], names: [], country: '' };

/** What expressions and lists of words might be slow in, of so many characters. */
const forms: Record<string, (length: number) => string> = {
  letters: (length) => 'a'.repeat(length),
  words: (length) => 'und der '.repeat(length / 8),
  capitals: (length) => 'La De '.repeat(length / 6),
  'open quotation marks': (length) => '"“„«'.repeat(length / 4),
  'quotation marks': (length) => '"a" '.repeat(length / 4),
  accents: (length) => 'e\u0301'.repeat(length / 2),
  apostrophes: (length) => "l'".repeat(length / 2),
  'characters of Chinese': (length) => '负'.repeat(length),
};

const took = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

test.each(Object.entries(forms))(
  '%s: as long again takes no more than as long again',
  (_, form) => {
    const [short, long] = [4_000, 64_000].map((length) => {
      const text = form(length);
      const times = Array.from({ length: 5 }, () =>
        took(() => languageOf({ ...nowhere, prose: [text] })),
      );
      return Math.min(...times);
    });
    // Sixteen times as much, and room for what machines do beside.
    expect(long!).toBeLessThan(Math.max(short!, 1) * 16 * 4);
  },
);

test('of very long texts the beginning is enough', () => {
  const german = 'Planung und Bau der Anlagen für die Kunden. '.repeat(20_000);
  const work = [{ summary: german }, { summary: 'The end of it all.' }];
  expect(render({ work })).toContain('lang="de"');
});
