import { render } from '../../../index';
import type { Entry } from '../../../src/view/shapes';
import { mainOf } from '../../main-of';
import { print } from '../../print';
import { viewOf } from '../../view-of';

test('a job: what, for whom, where, and its points numbered', () => {
  const work = [
    {
      name: 'Acme',
      position: 'Engineer',
      url: 'https://acme.example',
      location: 'Oslo',
      description: 'Rockets',
      startDate: '2019-02',
      summary: 'Built *things*.',
      highlights: ['One', 'Two'],
    },
  ];
  expect(mainOf(render({ work }))).toBe(`
<section class="section" id="work" aria-labelledby="work-title">
<h2 id="work-title">Experience</h2>
<article class="entry p-experience h-event">
<header>
<p class="dates"><time class="dt-start" datetime="2019-02">Feb 2019</time> – Present</p>
<div class="heading">
<h3 class="p-name">Engineer</h3>
<span class="organisation p-location h-card"><a href="https://acme.example">Acme</a></span>
<span class="note">Oslo</span>
<span class="about">Rockets</span>
</div>
</header>
<div class="texts">
<p>Built <em>things</em>.</p>
</div>
<ol class="numbered">
<li>One</li>
<li>Two</li>
</ol>
</article>
</section>
`);
});

const headings = (work: unknown) =>
  [
    ...mainOf(render({ work })).matchAll(
      /<h([34])(?: class="p-name")?>(.*?)<\/h|class="organisation p-location h-card">(.*?)<\/span>/g,
    ),
  ].map(([, level, title, organisation]) => (level ? `h${level} ${title}` : organisation));

test.each<[name: string, work: unknown, expected: string[]]>([
  ['without a position the employer is the title', [{ name: 'A' }], ['h3 A']],
  ['without an employer the position is', [{ position: 'P' }], ['h3 P']],
  [
    'an address alone names itself',
    [{ url: 'a.example' }],
    ['h3 <a href="https://a.example">a.example</a>'],
  ],
  [
    'jobs in a row at one employer stand under it',
    [
      { name: 'A', position: 'P' },
      { name: 'a', position: 'Q' },
      { name: 'B', position: 'R' },
    ],
    ['h3 A', 'h4 P', 'h4 Q', 'h3 R', 'B'],
  ],
  [
    'jobs that are not in a row do not',
    [
      { name: 'A', position: 'P' },
      { name: 'B', position: 'Q' },
      { name: 'A', position: 'R' },
    ],
    ['h3 P', 'A', 'h3 Q', 'B', 'h3 R', 'A'],
  ],
  [
    'an address of one position alone stays with it',
    [
      { name: 'A', position: 'P', url: 'a.example' },
      { name: 'A', position: 'Q' },
    ],
    ['h3 A', 'h4 P', '<a href="https://a.example">a.example</a>', 'h4 Q'],
  ],
  [
    'an address that cannot be followed is shown',
    [{ name: 'A', url: 'ask me' }],
    ['h3 A (ask me)'],
  ],
])('%s', (_, work, expected) => {
  expect(headings(work)).toEqual(expected);
});

test('one point alone is not numbered', () => {
  const html = mainOf(render({ work: [{ name: 'A', highlights: ['One'] }] }));
  expect(html).toContain('<ul class="dashed">\n<li>One</li>');
  expect(html).not.toContain('<ol');
});

test('numbers may go on through the document, in the order of its sections', () => {
  const work = [
    { name: 'A', highlights: ['One', 'Two'] },
    { name: 'B', highlights: ['Three'] },
  ];
  const resume = { volunteer: [{ organization: 'C', highlights: ['Four', 'Five'] }], work };
  const starts = (numbering: object | string) =>
    [...mainOf(render(resume, { numbering } as object)).matchAll(/<(?:ol|ul)[^>]*>/g)].map(
      ([tag]) => tag,
    );
  expect(starts('through')).toEqual(
    [1, 3, 4].map((start) => `<ol class="numbered" start="${start}">`),
  );
  expect(starts({ work: 'through', volunteer: 'true' })).toEqual([
    '<ol class="numbered" start="1">',
    '<ol class="numbered" start="3">',
    '<ol class="numbered">',
  ]);
});

const entriesOf = (resume: object, options?: object): Entry[] => {
  const [section] = viewOf(resume, options).sections;
  return section?.shape === 'entries' ? section.items : [];
};
const datesOf = ({ dates }: Entry) => dates.map(({ text }) => print(text)).join('');

type Range = [startDate?: unknown, endDate?: unknown];

test.each<[expected: string, ...ranges: Range[]]>([
  ['2012 – Present', ['2016'], ['2012', '2016']],
  ['2012–2018', ['2016', '2018'], ['2012', '2016']],
  ['Sep 2012 – Sep 2017', ['2015-03', '2017-09'], ['2012-09-03', '2015-02-28']],
  // In whatever order they stand.
  ['2010–2020', ['2012', '2014'], ['2010', '2011'], ['2015', '2020'], ['2013', '2016']],
  ['2012 – Present', ['2012', '2014'], ['2013', 'heute'], ['2014', '2016']],
  // What is said less exactly may be earlier, or later.
  ['2012–2018', ['2012-05', '2018-02'], ['2012', '2018']],
  ['2012–2018', ['2016 – 2018'], ['2012 - 2014']],
  ['2012 – Present', ['2016 – now'], ['2012', '2014']],
  ['May 2012 – Present', ['since May 2016'], ['Mai 2012', '2014']],
  ['2012', ['2012', '2012'], ['2012', '2012']],
  // A total that leaves one out would be wrong.
  ['', ['Summer 2016', '2018'], ['2012', '2014']],
  ['', ['2016', 'a while ago'], ['2012', '2014']],
  ['', ['', '2018'], ['2012', '2014']],
  ['', [], ['2012', '2014']],
  ['', ['2018', '2012'], ['2019', '2013']],
  ['', [], []],
])('the total of an employer is %j for %j', (expected, ...ranges) => {
  const work = ranges.map(([startDate, endDate], index) => ({
    name: 'A',
    position: `P${index}`,
    startDate,
    endDate,
  }));
  expect(entriesOf({ work }).map(datesOf)).toEqual([expected]);
});

test('a job with positions and no dates of its own has their total', () => {
  const positions = [
    { title: 'P', startDate: '2016' },
    { title: 'Q', startDate: '2012', endDate: '2016' },
  ];
  expect(entriesOf({ work: [{ name: 'A', positions }] }).map(datesOf)).toEqual(['2012 – Present']);
  const own = { startDate: '2010', endDate: '2020' };
  expect(entriesOf({ work: [{ name: 'A', ...own, positions }] }).map(datesOf)).toEqual([
    '2010–2020',
  ]);
});

test('a total is as exact as the option says, in the language of the page, and no event of its own', () => {
  const work = [
    { name: 'A', position: 'P', startDate: '2016-02', endDate: '2019-03' },
    { name: 'A', position: 'Q', startDate: '2012-05', endDate: '2016-01' },
  ];
  const total = (options: object) => entriesOf({ work }, options).map(datesOf);
  expect(total({ dateFormat: 'year' })).toEqual(['2012–2019']);
  expect(total({ language: 'de' })).toEqual(['Mai 2012 – März 2019']);
  expect(render({ work })).toContain(
    '<p class="dates"><time datetime="2012-05">May 2012</time> &#8211; <time datetime="2019-03">Mar 2019</time></p>',
  );
});

test.each<[description: string, runsOn: boolean]>([
  ['Rockets', true],
  ['A short-video app with 60 million users.', true],
  ['Makes *rockets* & more', true],
  ['Maker of rockets, based in Oslo, Bergen and Tromsø; part of the Northern Rocket Group.', true],
  ['Rockets. Big ones.', false],
  ['Rockets!\nBig ones', false],
  ['ロケット。大きい', false],
  ['- Rockets', false],
  ['1. Rockets', false],
  ['# Rockets', false],
  ['<p>Rockets</p>', false],
  ['Rockets '.repeat(12), false],
])('%j runs on behind its employer: %s', (description, runsOn) => {
  const isSaid = ({ about, texts }: Entry) => [about !== '', texts.length > 0];
  const alone = entriesOf({ work: [{ name: 'A', position: 'P', description }] });
  expect(alone.map(isSaid)).toEqual([[runsOn, !runsOn]]);
  const job = { name: 'A', description };
  const several = entriesOf({
    work: [
      { ...job, position: 'P' },
      { ...job, position: 'Q' },
    ],
  });
  expect(several.map(isSaid)).toEqual([[runsOn, !runsOn]]);
});

test('without an employer a description is a text', () => {
  const [job] = entriesOf({ work: [{ position: 'P', description: 'Rockets' }] });
  expect([job!.about, job!.texts.map(print)]).toEqual(['', ['<p>Rockets</p>']]);
});
