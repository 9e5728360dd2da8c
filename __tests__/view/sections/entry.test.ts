import type { SectionName } from '../../../src/resume/fields';
import { print } from '../../print';
import type { Entry } from '../../../src/view/shapes';
import { viewOf } from '../../view-of';

/** The first entry of a section, in reading order. */
function heard(section: SectionName, item: object) {
  const [composed] = viewOf({ [section]: [item] }).sections;
  if (composed?.shape !== 'entries') throw new Error(`${section} has no entries`);
  const { dates, title, organisation, notes, source, texts, highlights, facts } = composed
    .items[0] as Entry;
  return [
    dates.map(({ text }) => text).join(''),
    ...[title, organisation].map((link) =>
      link ? [print(link.text), link.href, link.address].filter(Boolean).join(' > ') : '',
    ),
    ...notes.map(print),
    source ? print(source.text) + print(source.address) : '',
    ...texts.map(print),
    ...(highlights
      ? [(highlights.numbered ? '#' : '-') + highlights.items.map(print).join('/')]
      : []),
    ...facts.map(({ label, value }) => `${print(label)}: ${print(value.text)}`),
  ].filter(Boolean);
}

test.each<[section: SectionName, item: object, expected: string[]]>([
  [
    'education',
    {
      institution: 'I',
      url: 'i.example',
      area: 'A',
      studyType: 'S',
      startDate: '2001',
      endDate: '2002',
      score: '3.9/4.0',
      courses: ['C', 'D'],
    },
    ['2001–2002', 'S in A', 'I > https://i.example', 'GPA 3.9/4.0', 'Courses: C, D'],
  ],
  ['education', { institution: 'I', score: 'GPA 3' }, ['I', 'GPA 3']],
  ['education', { area: 'A', institution: 'I' }, ['A', 'I']],
  ['education', { studyType: 'BSc {area}', area: '{studyType}' }, ['BSc {area} in {studyType}']],
  [
    'projects',
    { name: 'P', url: 'p.example', keywords: ['K', 'L'], highlights: ['H', 'J'] },
    ['P > https://p.example > p.example', 'K, L', '-H/J'],
  ],
  [
    'projects',
    {
      name: 'P',
      entity: 'E',
      type: 'T',
      roles: ['R', 'S'],
      keywords: ['K', 'L'],
      description: 'D',
      startDate: '2001-02',
      endDate: '2001-03',
    },
    ['Feb 2001 – Mar 2001', 'P', 'E', 'T', 'R, S', '<p>D</p>', ': K, L'],
  ],
  [
    'awards',
    { title: 'T', date: '2001-02-03', awarder: 'A', summary: 'S' },
    ['Feb 2001', 'T', 'A', '<p>S</p>'],
  ],
  [
    'certificates',
    { name: 'N', date: '2001-02', url: 'n.example', issuer: 'I' },
    ['Feb 2001', 'N > https://n.example', 'I'],
  ],
  [
    'publications',
    { name: 'N', publisher: 'P', releaseDate: '2001', url: 'https://n.example/1', summary: 'S' },
    ['2001', 'N > https://n.example/1', '<em>P</em>, n.example/1', '<p>S</p>'],
  ],
  [
    'volunteer',
    { organization: 'O', position: 'P', url: 'o.example', summary: 'S', highlights: ['H', 'J'] },
    ['P', 'O > https://o.example', '<p>S</p>', '#H/J'],
  ],
])('%s: %j', (section, item, expected) => {
  expect(heard(section, item)).toEqual(expected);
});
