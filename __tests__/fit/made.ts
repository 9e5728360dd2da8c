/** Random résumés of every length, made of typical parts; the same ones on every run. */

type Chance = () => number;

/** A generator of numbers from 0 to 1. @see Mulberry32 */
function chanceOf(seed: number): Chance {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const starts = [
  'Led a team of {n} engineers and',
  'Rebuilt the billing system in Go and',
  'Cut hosting costs by {n} % and',
  'Introduced code reviews,',
  'With colleagues from Zürich and Kraków,',
  'Taught mathematics (years 7–12) and',
  'As the deputy of the head nurse,',
  'Together with the works council,',
  'For {n},000 customers in 14 countries,',
  'On my own initiative,',
];
const verbs = [
  'moved the shop from one server to Kubernetes',
  'wrote the handbook that new people still read',
  'negotiated contracts worth €{n}.4 million a year',
  'designed the posters, brochures and signs of the festival',
  'reduced the time to first byte from {n}00 ms to 85 ms',
  'answered “impossible” questions from the press',
  'kept the write-ahead log off the critical path',
  'organised the yearly conference with {n}50 guests',
  'published three papers on low-temperature storage',
  'cared for patients in intensive care – at nights, too',
  'drove trucks all over Europe, without an accident',
  'replaced spreadsheets with a small, dull and reliable database',
];
const ends = [
  '',
  '',
  '; the auditors found nothing',
  ', which paid for itself within a year',
  ' (see https://example.org/reports/2021/annual-report)',
  ', with *almost* no overtime',
  ' and an uptime of 99.9{n} %',
  ', a first for the company; the approach was later adopted by two sister companies in Denmark and Portugal',
];
const employers = [
  'Northern Ferries',
  'Stadtwerke Köln',
  'Kingfisher & Sons Ltd.',
  'Société du Métro',
  'Águas do Porto',
  'Politechnika Łódzka',
  'The Institute for Applied Hydrology and Climate Research',
  'ACME',
];
const titles = [
  'Engineer',
  'Senior Systems Engineer',
  'Nurse in intensive care',
  'Head of Product',
  'Research Fellow in Environmental Physics',
  'Teacher',
  'Founder and managing director',
];
const places = ['Oslo, Norway', 'Kraków, Poland', 'Leeds', 'Lisbon, Portugal', 'Remote'];
const words = [
  'Go',
  'Rust',
  'PostgreSQL',
  'Excel',
  'SAP',
  'Figma',
  'Leadership',
  'Negotiation',
  'Kubernetes',
  'Public speaking',
  'Swedish massage',
  'TypeScript',
  'Double-entry bookkeeping',
  'GIS',
  'Welding',
];
/** Of skills; one of them is too long for the gutter. */
const kinds = [...words, 'Operating systems and compilers'];
const names = [
  'Ada Lind',
  'Jürgen Großmann',
  'Zoë Lefèvre-Núñez',
  'Nguyễn Thị Hương',
  'Maximiliane von Hohenstein-Waldburg',
];

/** A résumé of a number; those of one number are the same. */
export function madeResume(number: number): Record<string, unknown> {
  const chance = chanceOf(number + 1);
  const from = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const upTo = (most: number, least = 0) => least + Math.floor(chance() * (most - least + 1));
  const some = <T>(most: number, make: (index: number) => T, least = 0): T[] =>
    Array.from({ length: upTo(most, least) }, (_, index) => make(index));
  const sentence = () =>
    `${from(starts)} ${from(verbs)}${from(ends)}.`.replaceAll('{n}', () => String(upTo(9, 2)));
  const text = (most: number, least = 1) => some(most, sentence, least).join(' ');
  const maybe = <T>(share: number, value: T): T | undefined =>
    chance() < share ? value : undefined;
  const year = upTo(2010, 1990);
  const dates = (index: number) => ({
    startDate: `${year + 12 - index * 2}-0${upTo(9, 1)}`,
    endDate: maybe(0.9, `${year + 14 - index * 2}-0${upTo(9, 1)}`),
  });
  const size = chance() * 1.6 + 0.4;
  const first = upTo(kinds.length);
  const points = (most: number) => some(Math.round(most * size), sentence);
  const job = (index: number) => ({
    name: from(employers),
    position: from(titles),
    location: maybe(0.5, from(places)),
    url: maybe(0.3, 'https://work.example/about'),
    description: maybe(0.2, 'Makers of small and quiet machines'),
    ...dates(index),
    summary: maybe(0.4, text(3)),
    highlights: points(7),
  });
  return {
    basics: {
      name: from(names),
      label: maybe(0.8, from(titles)),
      email: 'ada.lind@example.org',
      phone: maybe(0.8, '+47 555 01 420'),
      url: maybe(0.7, 'https://ada.example'),
      location: maybe(0.8, { city: 'Oslo', countryCode: from(['NO', 'US', 'DE']) }),
      profiles: some(5, (index) => ({
        network: ['GitHub', 'LinkedIn', 'Mastodon', 'ORCID', 'GitLab'][index],
        username: 'adalind',
        url: `https://profile.example/adalind-${index}`,
      })),
      summary: maybe(0.8, text(5)),
    },
    work: some(Math.round(5 * size), job, 1),
    volunteer: maybe(
      0.3,
      some(2, (index) => ({
        organization: from(employers),
        position: from(titles),
        ...dates(index),
        highlights: points(2),
      })),
    ),
    education: some(3, (index) => ({
      institution: from(employers),
      studyType: from(['Bachelor', 'Master of Science', 'PhD']),
      area: from(['Physics', 'Computer Science and Mathematics', 'Nursing']),
      ...dates(index + 3),
      courses: maybe(
        0.3,
        some(6, () => from(words)),
      ),
    })),
    skills: some(Math.round(9 * size), (index) => ({
      name: kinds[(first + index) % kinds.length],
      level: maybe(0.3, 'Advanced'),
      keywords: some(10, () => from(words)),
    })),
    projects: maybe(
      0.6,
      some(Math.round(4 * size), (index) => ({
        name: from(['Harbour', 'Tidal', 'A Short Manual of Long Documents']),
        description: maybe(0.7, sentence()),
        ...dates(index),
        url: maybe(0.5, 'https://project.example/harbour'),
        keywords: maybe(
          0.3,
          some(5, () => from(words)),
        ),
        highlights: points(3),
      })),
    ),
    publications: maybe(
      0.4,
      some(Math.round(8 * size), (index) => ({
        name: `${from(['On', 'Notes on', 'A survey of'])} ${from(verbs)}`,
        publisher: from(employers),
        releaseDate: `${year + index}-05`,
        summary: maybe(0.3, sentence()),
      })),
    ),
    awards: maybe(
      0.3,
      some(3, (index) => ({
        title: 'Golden Buoy',
        date: `${year + index}`,
        awarder: from(employers),
      })),
    ),
    languages: some(4, (index) => ({
      language: ['English', 'Norwegian', 'Polish', 'Portuguese'][index],
      fluency: from(['Native', 'Fluent', 'B2']),
    })),
    interests: maybe(
      0.4,
      some(4, () => ({ name: from(words), keywords: some(4, () => from(words)) })),
    ),
    references: maybe(
      0.3,
      some(2, () => ({ name: from(names), reference: text(3) })),
    ),
  };
}
