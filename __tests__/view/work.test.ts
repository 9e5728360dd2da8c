import { render } from '../../index';
import { mainOf } from '../main-of';

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
</div>
</header>
<div class="texts">
<p>Rockets</p>
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
