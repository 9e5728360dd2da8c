import { together } from '../../../src/text/numbers/together';

/** Puts what is kept on one line in brackets. */
const shown = (markup: string): string =>
  together(markup)
    .replace(/<span class="kept">/g, '‹')
    .replace(/<\/span>/g, '›');

test.each<[kept: string]>([
  // A number and its unit, or what it counts.
  ['has ‹16 GB› of RAM'],
  ['‹9,000 weekly› users'],
  ['Zero downtime over ‹18 months›'],
  ['from 5 to ‹12 engineers›, in 2019 and 2020'],
  ['um ‹25 %› gesenkt, auf ‹12 Mitarbeiter›'],
  ['‹20 °C› and ‹5 km/h› and ‹40 m²›'],
  ['‹3,5 ans›, ‹4 années› et ‹2 équipes›'],
  ['‹5 años› y ‹12 personas› a cargo'],
  ['‹1 000 000 €› de budget'],
  ['‹20 de ani›, ‹3 ore›'],
  ['‹5 lat› i ‹12 osób›'],
  ['‹3 roky› a ‹8 lidí›'],
  ['‹5 лет› и ‹12 человек› до 2020'],
  ['‹12 άτομα› και ‹3 χρόνια›'],
  ['‹5 yıl› ve ‹12 kişi›'],
  ['‹5 évig› és ‹12 fő›'],
  ['‹5 vuotta› ja ‹3 tiimiä›'],
  ['‹5 năm› và ‹3 triệu›'],
  ['‹۵ میلیون› کاربر از ۲۰۱۹'],
  ['‹٢٠ مليون› دولار'],
  ['‹५ लाख› रुपये'],
  ['‹১২ জন› কর্মী'],
  ['‹10 ล้านบาท›'],
  ['超过 ‹5 万用›户，‹3 億›'],
  ['‹5 MILLION› and ‹16 x 9›'],
  // Millions of what.
  ['by ‹$1 million› annually'],
  ['‹5 Mio. €›, ‹1,5 Mrd. Euro›, ‹2 Tsd. CHF›'],
  ['‹1.5 million EUR› saved'],
  ['‹3 млн рублей›'],
  // Signs.
  ['latency ‹p99 &lt; 5 ms›, ok'],
  ['‹p99 ≈ 6.3ms› here'],
  ['supporting ‹≈ 100 production› services'],
  ['faster ‹× 3.8 overall›, ‹+ 25 %›'],
  ['‹A = 5› and ‹n ≥ 30›'],
  ['‹4096 bytes› ‹→ 64 bytes›'],
  ['‹3 x 4 m› and ‹1920 × 1080 px›'],
  ['‹2019 – 2021›, ‹2019–2021›, ‹10–15 %›'],
  // Currencies and short words before a number.
  ['‹EUR 5›, ‹US$ 5 million›, ‹kr 500›, ‹Rs. 500›, ‹₹ 5 lakh›'],
  ['‹No. 5›, ‹Nr. 5›, ‹pp. 3–5›, ‹ca. 100›, ‹§ 5›, ‹№ 5›'],
  ['used ‹Python 3›, in ‹May 2019›'],
  ['a ‹12-month› project of ‹5k lines› and 5ms here'],
  // Titles and initials.
  ['for ‹Dr. Smith›, ‹Prof. Dr. Vogt›, ‹Dr Quill›, ‹Mme Durand›'],
  ['with ‹J. K. Brink›, ‹А. С. Иванов› and ‹A. Quill›'],
  // In elements, and across them.
  ['<p>Led ‹<strong>40</strong> engineers›</p><p>5</p><p>ms</p>'],
  ['<strong>grew to 40</strong>‹ engineers› in ‹<em>5</em> <em>days</em>›'],
  ['<strong>‹5 ms›</strong> and ‹<strong>p99</strong> &lt; <strong>5</strong> ms›'],
  ['<strong>a 5</strong>‹ <em>ms</em>›'],
  ['<a href="https://a.example/?q=5 ms">‹5 ms›</a>'],
  ['<ul><li>over ‹5 days›</li><li>‹6 days›</li></ul>'],
  ['10<sup>6</sup> of ‹H<sub>2</sub> 5 bar›'].map((row) =>
    row.replace('‹H', 'H').replace('</sub> 5', '</sub> ‹5'),
  ) as [string],
])('%s', (row) => {
  const markup = row.replace(/[‹›]/g, '');
  expect(shown(markup)).toBe(row);
});

test.each([
  ['a number alone', 'from 45 to 12, by 3.'],
  ['a year', 'In 2019 the team and since 2021 mostly remote'],
  ['a name with digits', 'S3 buckets, HTTP/2 and IPv4 only, COVID-19 tests, C#9 code'],
  ['a number and a word that joins', '5 to 10, 3 of 4, 5 und 6, 5 et 6, 5 и 6'],
  ['spaces that end no line', '5\u00A0ms, 5\u202F%, 1\u202F000'],
  ['what would be long', '12 internationalen Projekten'],
  ['code', '<code>5 ms</code> <pre>5 ms\n6 ms</pre>'],
  ['an address', '<a href="https://a.example/5 ms">here</a>'],
  ['what is in two blocks', '<p>5</p><p>ms</p><ul><li>5</li><li>ms</li></ul>5<br>ms'],
  ['an entity before a number', '&lt;!--~@@@@%3C and a&amp;bbbbbbbbbb-5-a'],
  ['East Asian', '100万人のユーザー、2019年4月に5名'],
  ['a sentence’s end', 'It was so. Then we did. No'],
])('%s is as it was', (_, markup) => {
  expect(together(markup)).toBe(markup);
});

test('nothing is longer than a phone has room for', () => {
  const pieces = [
    '5',
    '$1',
    'p99',
    '<',
    'million',
    'EUR',
    'ms',
    'months',
    'Dr.',
    'A.',
    '1 000',
    'x',
  ];
  const texts = Array.from({ length: 100 }, (_, text) =>
    Array.from({ length: 50 }, (_, word) => pieces[(text * 7919 + word * 31 + (word >> 3)) % 12]),
  );
  const kept = texts.flatMap((words) => [
    ...together(words.join(' ').replace(/</g, '&lt;')).matchAll(
      /<span class="kept">(.*?)<\/span>/g,
    ),
  ]);
  expect(kept.length).toBeGreaterThan(500);
  for (const [, words] of kept) expect(words!.replace(/&lt;/g, '<').length).toBeLessThanOrEqual(16);
});
