import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../../index';
import type { Entry } from '../../../src/view/shapes';
import { print } from '../../print';
import { viewOf } from '../../view-of';

const basics = { name: 'Ada Moe' };

function entriesOf(publications: unknown, options?: object): Entry[] {
  const [section] = viewOf({ basics, publications, work: [] }, options).sections;
  return section?.shape === 'entries' ? section.items : [];
}

/** The lines of a publication under its title. */
function lines(publication: object, options?: object) {
  const { title, authors, source } = entriesOf([{ name: 'T', ...publication }], options)[0]!;
  const { text, doi, address } = source ?? { text: '', doi: null, address: '' };
  return [
    print(title.text) + (title.address && '!'),
    print(authors),
    print(text) + (doi ? `${print(doi.label)}: ${print(doi.value.text)}` : ''),
    print(address),
  ];
}

test.each<[publication: object, authors: string, source: string, address?: string]>([
  [{}, '', ''],
  [{ publisher: 'Fog Letters' }, '', '<em>Fog Letters</em>'],
  [
    { publisher: 'Fog Letters', volume: '14', issue: 2, pages: '88–103', doi: '10.1000/182' },
    '',
    '<em>Fog Letters</em> 14 (2), 88–103, DOI: 10.1000/182',
  ],
  [{ journal: 'Fog Letters', number: '2' }, '', '<em>Fog Letters</em> (2)'],
  [{ journal: 'Fog Letters', pages: '88' }, '', '<em>Fog Letters</em> 88'],
  [{ volume: '14', pages: '88' }, '', '14, 88'],
  [{ publisher: 'Fog Letters 14 (2), 88–103' }, '', '<em>Fog Letters</em> 14 (2), 88–103'],
  [
    { publisher: 'Fog Letters, vol. 14, no. 2, pp. 3-4' },
    '',
    '<em>Fog Letters</em>, vol. 14, no. 2, pp. 3-4',
  ],
  [{ publisher: 'Fog Data 11, article 77' }, '', '<em>Fog Data</em> 11, article 77'],
  [
    { publisher: 'Proceedings of the 12th Fog, 3–4' },
    '',
    '<em>Proceedings of the 12th Fog</em>, 3–4',
  ],
  [{ publisher: 'FOG 2024' }, '', '<em>FOG 2024</em>'],
  [{ publisher: 'Fog & Ice' }, '', '<em>Fog &amp; Ice</em>'],
  [
    { publisher: 'Fog', type: 'Preprint', doi: '10.1000/182' },
    '',
    '<em>Fog</em>, Preprint, DOI: 10.1000/182',
  ],
  [{ doi: 'https://doi.org/10.1000/182' }, '', 'DOI: 10.1000/182'],
  [{ doi: 'pending' }, '', 'DOI: pending'],
  [{ publisher: 'Fog', url: 'https://fog.example/1' }, '', '<em>Fog</em>', ', fog.example/1'],
  [{ url: 'https://fog.example/1' }, '', '', 'fog.example/1'],
  // Said once.
  [{ doi: '10.1000/182', url: 'https://doi.org/10.1000/182' }, '', 'DOI: 10.1000/182'],
  [{ authors: ['B. Lie', 'A. Moe'] }, 'B. Lie, <strong>A. Moe</strong>', ''],
  [{ authors: ['Lie, B.', 'Moe, A.'] }, 'Lie, B.; <strong>Moe, A.</strong>', ''],
  [{ authors: ['Moe, A.'] }, '<strong>Moe, A.</strong>', ''],
  [{ authors: 'B. Lie, A. Moe and C. Ås' }, 'B. Lie, <strong>A. Moe</strong> and C. Ås', ''],
  [{ authors: [{ name: 'Ada Moe' }, { name: 'Bo Lie' }] }, '<strong>Ada Moe</strong>, Bo Lie', ''],
  [{ authors: ['**A. Moe**', 'B. Lie'] }, '<strong>A. Moe</strong>, B. Lie', ''],
  [{ authors: ['A. Moe*', 'B. Lie*'] }, '<strong>A. Moe</strong>*, B. Lie*', ''],
  [
    { authors: ['A. Moe <x@y.example>'] },
    'A. Moe <a href="mailto:x@y.example">x@y.example</a>',
    '',
  ],
  [{ authors: ['A. Moe & B. <b>Lie'] }, 'A. Moe &amp; B. &lt;b&gt;Lie', ''],
  [{ authors: ['A. Moe & B. Lie'] }, '<strong>A. Moe</strong> &amp; B. Lie', ''],
])('%j', (publication, authors, source, address = '') => {
  expect(lines(publication)).toEqual(['T', authors, source, address]);
});

test('addresses are no more than asked for', () => {
  const publication = { publisher: 'Fog', url: 'https://fog.example/1' };
  expect(lines(publication, { links: 'none' })).toEqual(['T', '', '<em>Fog</em>', '']);
});

test('a page keeps the order: title, authors, source, summary', () => {
  const html = render({
    basics,
    publications: [
      {
        name: 'On Fog',
        authors: ['A. Moe'],
        publisher: 'Fog Letters',
        volume: '3',
        doi: '10.1000/182',
        url: 'https://fog.example/1',
        releaseDate: '2024-05-06',
        summary: 'It is wet.',
      },
    ],
  });
  expect(/<article class="entry h-cite">[^]*?<\/article>/.exec(html)?.[0].replace(/\n/g, '')).toBe(
    '<article class="entry h-cite"><header>' +
      '<p class="dates"><time class="dt-published" datetime="2024-05-06">May 2024</time></p>' +
      '<div class="heading"><h3 class="p-name"><a href="https://fog.example/1">On Fog</a></h3></div></header>' +
      '<p class="authors"><strong>A. Moe</strong></p>' +
      '<p class="source"><em>Fog Letters</em> 3, <span class="fact"><span class="name">DOI</span> ' +
      '<a href="https://doi.org/10.1000/182">10.1000/182</a></span><span class="address">, fog.example/1</span></p>' +
      '<div class="texts"><p>It is wet.</p></div></article>',
  );
});

const two = [{ name: 'A' }, { name: 'B' }];

test.each<[numbering: unknown, count: number, numbers: string[]]>([
  [undefined, 2, ['', '']],
  [['publications'], 2, ['1.', '2.']],
  [['work'], 2, ['', '']],
  [true, 2, ['1.', '2.']],
  [true, 1, ['']],
  ['always', 1, ['1.']],
  [{ publications: 'always' }, 1, ['1.']],
  [{ publications: false, '*': true }, 2, ['', '']],
])('numbering %j of %i', (numbering, count, numbers) => {
  const entries = entriesOf(two.slice(0, count), { numbering });
  expect(entries.map(({ number }) => number)).toEqual(numbers);
});

test('numbers are in the digits of the language, and stand before the title', () => {
  const options = { numbering: ['publications'], language: 'fa' };
  expect(entriesOf(two, options).map(({ number }) => number)).toEqual(['۱.', '۲.']);
  expect(render({ publications: two }, { numbering: ['publications'] })).toContain(
    '<span class="number">2.</span>\n<h3 class="p-name">B</h3>',
  );
});

test('from right to left every value runs in its own direction', () => {
  const [, authors, source] = lines(
    { publisher: 'Fog', volume: '3', authors: ['A. Moe'] },
    { language: 'ar' },
  );
  expect(authors).toBe('<bdi><strong>A. Moe</strong></bdi>');
  expect(source).toBe('<em><bdi>Fog</bdi></em> <bdi>3</bdi>');
});

test('the forty journals of the academic are told from the places in them', () => {
  const file = join(__dirname, '../../fixtures/people/academic.json');
  const { publications } = JSON.parse(readFileSync(file, 'utf8'));
  const entries = entriesOf(publications);
  expect(entries).toHaveLength(40);
  expect(
    entries.filter(({ source }) => !/^<em>[^<\d]+<\/em>,? (?:no\. )?\d/.test(print(source!.text))),
  ).toEqual([]);
});
