import { render } from '../../index';
import { some } from '../thorough';
import { places } from './slow-forms.mjs';

/** Inputs that become longer when rendered: as entities, as markup or in a URL. */
const growing = [
  ...['&', '<', '>', '"', "'", '\n', 'a\n\n', '- a\n', '</', '<!', '<s', '<script>'],
  ...['*a* ', '`a` ', '**a** ', '[a](b.co) ', 'a@b.co ', 'www.b.co ', '<b>a</b> '],
  ...['5 m ', '**5** m ', 'A. B '],
  ...['é', '→', 'ж', '🙂', '&amp;', '&#62;', '%', 'https://example.com/?a=1&b=2 '],
];

/** Whole values, each as long as the résumé may be. */
const long: Record<string, (length: number) => string> = {
  'an address': (length) => `https://example.com/${'a&'.repeat(length / 2)}`,
  'an e-mail address': (length) => `${'a&'.repeat(length / 2)}@example.com`,
  'a telephone number': (length) => '1'.repeat(length),
  'a picture': (length) => `data:image/png;base64,${'A'.repeat(length)}`,
};

const [résumé, page] = [200_000, 1_400_000];

/** The length of its page in bytes, when a text takes all that a résumé may be. */
function bytesOf(make: (text: string) => object, text: (length: number) => string): number {
  const escaped = Buffer.byteLength(JSON.stringify(make(text(1000)))) / 1000;
  const resume = make(text(Math.floor((résumé - 200) / escaped)));
  expect(Buffer.byteLength(JSON.stringify(resume))).toBeLessThan(1.1 * résumé);
  return Buffer.byteLength(render(resume));
}

const tooLarge = (text: (length: number) => string, turn: number) =>
  some(Object.entries(places), 8, turn)
    .map(([place, make]) => ({ place, bytes: bytesOf(make, text) }))
    .filter(({ bytes }) => bytes > page);

test.each(growing)('a résumé of 200 kB made of %j gives a page of 1.4 MB at most', (unit) => {
  expect(tooLarge((length) => unit.repeat(length / unit.length), growing.indexOf(unit))).toEqual(
    [],
  );
});

test.each(Object.entries(long))('… and so does %s of that length', (_, text) => {
  expect(tooLarge(text, Object.values(long).indexOf(text))).toEqual([]);
});

test('a long résumé of usual entries grows no more than its text', () => {
  const job = {
    name: 'A & B',
    position: 'Engineer',
    url: 'https://example.com/?a=1&b=2',
    startDate: '2019-02',
    highlights: ['Led a team of five:\n- Wrote it\n- Ran it', 'Saved <10 % of *all* costs'],
  };
  const bytes = (jobs: number) => Buffer.byteLength(render({ work: Array(jobs).fill(job) }));
  const [few, many] = [bytes(90) - bytes(0), bytes(900) - bytes(0)];
  expect(many / few).toBeLessThan(10.5);
  expect(bytes(900)).toBeLessThan(page);
});

test('a résumé in thousands of languages is shown in sixty', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((a) => letters.flatMap((b) => [`${a}${b}`, `${a}${b}-Latn`]));
  const translations = Object.fromEntries(tags.map((tag) => [tag, { basics: { name: tag } }]));
  const html = render({ basics: { name: 'A' }, meta: { translations } }, { languages: 'all' });
  expect(html.match(/<div class="edition /g)).toHaveLength(60);
});
