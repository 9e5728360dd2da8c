import sample from '@jsonresume/schema/sample.resume.json';
import { inspect, render } from '../../index';
import { testCases, type Case } from './cases';

const left = 'left over from the schema’s sample';
const told = (resume: unknown) =>
  inspect(resume).flatMap(({ path, reason }) => (reason === left ? [path] : []));

const meta = (canonical: string) => ({
  meta: { canonical, version: 'v1.0.0', lastModified: '2020-02-03' },
});

const theirs = [
  'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/sample.resume.json',
  'https://raw.githubusercontent.com/jsonresume/resume-schema/master/resume.json',
  'https://raw.githubusercontent.com/jsonresume/resume-schema/refs/heads/master/sample.resume.json',
  'http://raw.github.com/jsonresume/resume-schema/master/resume.json',
  'https://github.com/jsonresume/resume-schema/blob/v1.0.0/schema.json',
  'https://github.com/jsonresume/resume-schema',
  'https://www.github.com/JSONResume/resume-schema/',
  'github.com/jsonresume/jsonresume.org/tree/master/packages/schema',
  '//github.com/jsonresume/resume-schema',
  'git+https://github.com/jsonresume/resume-schema.git',
  'git@github.com:jsonresume/resume-schema.git',
  'https://cdn.jsdelivr.net/gh/jsonresume/resume-schema@v1.0.0/sample.resume.json',
  'https://unpkg.com/@jsonresume/schema/sample.resume.json',
  'https://jsonresume.org/schema',
  'https://jsonresume.org/schema/',
  'http://www.jsonresume.org/schema#basics',
];

const own = [
  'https://registry.jsonresume.org/ada',
  'https://github.com/ada/resume-schema/resume.json',
  'https://raw.githubusercontent.com/ada/resume/main/resume.json',
  'https://ada.example/?from=github.com/jsonresume/resume-schema',
  'https://ada.example/github.com/jsonresume/resume-schema',
  'https://github.com.ada.example/jsonresume/resume-schema',
  'https://gist.githubusercontent.com/ada/1/raw/resume.json',
  'https://jsonresume.org/ada',
  'https://jsonresume.org/schemata',
];

describe('a canonical of the schema’s own is nothing, and so are its version and its date', () =>
  testCases(
    theirs.map((canonical): Case => ({
      what: canonical,
      resume: { basics: { name: 'Ada' }, ...meta(canonical) },
      hides: ['v1.0.0', '2020', 'jsonresume', 'Version'],
      leadsNowhere: [canonical],
    })),
  ));

test.each(theirs)('inspect tells of %s', (canonical) => {
  expect(told(meta(canonical))).toEqual(['meta.canonical', 'meta.version', 'meta.lastModified']);
  expect(render(meta(canonical))).not.toMatch(/rel="canonical"|dateModified/);
});

describe('any other is the author’s', () =>
  testCases(
    own.map((canonical): Case => ({
      what: canonical,
      resume: meta(canonical),
      sees: ['v1.0.0', 'Feb 2020'],
      leadsTo: [canonical],
    })),
  ));

test('an address of the author’s takes the canonical’s place', () => {
  const resume = { basics: { url: 'https://ada.example/' }, ...meta(theirs[0]!) };
  expect(render(resume)).toContain('<link rel="canonical" href="https://ada.example/">');
});

const alone = 'not shown without a date or link; set version: true to show it';

describe('a version', () =>
  testCases([
    { what: 'alone', resume: { meta: { version: 'v2.3.0' } }, hides: ['v2.3.0', 'Version'] },
    {
      what: 'asked for',
      resume: { meta: { version: 'v2.3.0', themeOptions: { version: true } } },
      sees: ['Version v2.3.0'],
    },
    {
      what: 'beside a date',
      resume: { meta: { version: 'v2.3.0', lastModified: '2020-02-03' } },
      sees: ['v2.3.0', 'Feb 2020'],
    },
    {
      what: 'beside an address',
      resume: { meta: { version: 'v2.3.0', canonical: 'https://ada.example/' } },
      sees: ['v2.3.0'],
    },
    {
      what: 'switched off',
      resume: { meta: { version: 'v2.3.0', lastModified: '2020-02-03' } },
      options: { version: false },
      sees: ['Feb 2020'],
      hides: ['v2.3.0'],
    },
  ]));

test.each<[object, object, string[]]>([
  [{ version: 'v2.3.0' }, {}, [alone]],
  [{ version: 'v2.3.0' }, { version: 'yes' }, []],
  [{ version: 'v2.3.0', lastModified: '2020' }, {}, []],
  [
    { version: 'v2.3.0', lastModified: '2020' },
    { version: 'off' },
    ['left out by the version option'],
  ],
  [{ lastModified: '2020' }, {}, []],
])('inspect of meta %j and options %j', (meta, options, reasons) => {
  expect(inspect({ meta }, options)).toEqual(
    reasons.map((reason) => ({ path: 'meta.version', reason })),
  );
});

test('inspect names what the sample says, and where', () => {
  const paths = told(sample);
  expect(paths).toEqual(
    expect.arrayContaining([
      'basics.name',
      'basics.email',
      'basics.phone',
      'basics.summary',
      'basics.profiles[1].username',
      'work[0].name',
      'work[0].highlights[1]',
      'education[0].courses[0]',
      'awards[0].summary',
      'interests[0].keywords[0]',
      'references[0].reference',
      'projects[0].entity',
      'meta.canonical',
    ]),
  );
  expect(inspect(sample).filter(({ reason }) => reason !== left)).toEqual([]);
});

test('what is left in is shown all the same', () => {
  const resume = { interests: [{ name: 'Pets', keywords: ['ferrets', 'Cats'] }] };
  expect(render(resume)).toContain('ferrets');
  expect(told(resume)).toEqual(['interests[0].keywords[0]']);
});

test.each([
  ['words of everybody', { basics: { label: 'Programmer', location: { city: 'San Francisco' } } }],
  ['a name', { basics: { name: 'Richard Miller' }, references: [{ name: 'Erlich Meyer' }] }],
  ['a sentence about them', { basics: { summary: 'I look after ferrets and unicorns.' } }],
  ['skills', { skills: [{ name: 'Web Development', level: 'Master', keywords: ['HTML', 'GIF'] }] }],
])('nothing is told of %s', (_, resume) => expect(told(resume)).toEqual([]));
