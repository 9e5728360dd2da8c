import { inspect, render, select } from '../../index';
import { withMarks } from '../fuzz/read-html';

/** Values removed from `basics`, which must not appear elsewhere either. */
const basics = { name: 'Ada', email: 'ada@secret.example', phone: '+47 555 01 420' };

/** What a reader, a parser or a copy would find: without white space, marks, signs of no width. */
const folded = (text: string) =>
  withMarks(text)
    .toLowerCase()
    .replace(/<\/?(?:em|strong|code|del)>|&shy;/g, '')
    .replace(/[^a-z\d@.]/g, '');

const isLeft = (all: string) =>
  /ada@secret\.example|ada%40secret|5550142(?:0)/.test(folded(all)) ||
  folded(all.replace(/[.]/g, '')).includes('55501420');

const given = (resume: object, options: object) =>
  [render(resume, options), JSON.stringify(select(resume, options))] as const;

/** The same, spelled otherwise. */
const spellings: [what: string, typed: string][] = [
  ['the address', 'ada@secret.example'],
  ['the address in capitals', 'ADA@Secret.example'],
  ['the address as a link', '[write](mailto:ada@secret.example)'],
  ['the address as a link with a subject', '[write](mailto:ADA@secret.example?subject=a)'],
  ['the address in angle brackets', '<ada@secret.example>'],
  ['the address with a soft hyphen', 'ada@\u00ADsecret.example'],
  ['the address with a space of no width', 'ada\u200B@secret\u200B.example'],
  ['the address with emphasis', '**ada**@secret.example'],
  ['the address with more emphasis', '*ada@*secret.*example*'],
  ['the address in code', '`ada@secret.example`'],
  ['the address with entities', 'ada&#64;secret.example'],
  ['the number', '+47 555 01 420'],
  ['the number in one', '+4755501420'],
  ['the number with zeros', '0047-555.01.420'],
  ['the number of the country', '555 01 420'],
  ['the number in brackets', '(+47) 555-01-420'],
  ['the number as a link', '[call](tel:+4755501420)'],
  ['the number with emphasis', '+47 **555** 01 420'],
  ['the number with spaces of no width', '+47\u200B555\u200B01\u200B420'],
  ['the number with spaces that do not break', '+47\u00A0555\u00A001\u202F420'],
];

/** Where it may stand again, with the path that the account names. */
const places: [
  what: string,
  path: string,
  make: (text: string) => { resume: object; options?: object },
][] = [
  ['a summary', 'basics.summary', (text) => ({ resume: { basics: { ...basics, summary: text } } })],
  ['a label', 'basics.label', (text) => ({ resume: { basics: { ...basics, label: text } } })],
  [
    'a point',
    'work[0].highlights[0]',
    (text) => ({ resume: { basics, work: [{ name: 'A', highlights: [text] }] } }),
  ],
  [
    'a list of his own',
    'x-talks[0].name',
    (text) => ({ resume: { basics, 'x-talks': [{ name: text }] } }),
  ],
  ['a text of his own list', 'x-talks[0]', (text) => ({ resume: { basics, 'x-talks': [text] } })],
  [
    'a key of his own',
    'x-talks[0].contact',
    (text) => ({ resume: { basics, 'x-talks': [{ name: 'A', contact: text }] } }),
  ],
  [
    'a reference',
    'references[0].reference',
    (text) => ({ resume: { basics, references: [{ name: 'A', reference: text }] } }),
  ],
  [
    'a keyword',
    'skills[0].keywords[0]',
    (text) => ({ resume: { basics, skills: [{ name: 'A', keywords: [text] }] } }),
  ],
  ['the footer', 'options.footer', (text) => ({ resume: { basics }, options: { footer: text } })],
  [
    'the footer in the résumé',
    'meta.themeOptions.footer',
    (text) => ({ resume: { basics, meta: { themeOptions: { footer: text } } } }),
  ],
  [
    'the summary of options',
    'options.summary',
    (text) => ({ resume: { basics }, options: { summary: text } }),
  ],
  [
    'a label of options',
    'options.labels.work',
    (text) => ({ resume: { basics, work: ['A'] }, options: { labels: { work: text } } }),
  ],
  [
    'a title of a section',
    'options.sections[0].title',
    (text) => ({
      resume: { basics, work: ['A'] },
      options: { sections: [{ section: 'work', title: text }] },
    }),
  ],
];

test.each(places)('in %s it is left out, too, and told', (_, path, make) => {
  const wrong = spellings.flatMap(([what, typed]) => {
    const { resume, options } = make(`Before ${typed} after`);
    const open = { ...options, audience: 'public' };
    const [html, selected] = given(resume, open);
    const told = inspect(resume, open as object).some((said) => said.path === path);
    return [
      ...(isLeft(html) ? [`${what}: on the page`] : []),
      ...(isLeft(selected) ? [`${what}: in what is selected`] : []),
      ...(told ? [] : [`${what}: not told`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('in a translation, in every language', () => {
  const wrong = spellings.filter(([, typed]) => {
    const resume = { basics, meta: { translations: { de: { basics: { summary: typed } } } } };
    return [{ language: 'de' }, { languages: 'all' }, {}].some((options) =>
      given(resume, { ...options, audience: 'public' }).some(isLeft),
    );
  });
  expect(wrong).toEqual([]);
});

test.each(['mailto:ada@secret.example', 'tel:+4755501420', 'MAILTO:Ada@Secret.Example'])(
  'as the address of a link: %s',
  (url) => {
    const resumes: object[] = [
      { basics: { ...basics, url } },
      { basics, work: [{ name: 'A', url }] },
      { basics: { ...basics, profiles: [{ network: 'A', url }] } },
      { basics, projects: [{ name: 'A', github: url }] },
      { basics, meta: { canonical: url } },
      { basics, 'x-talks': [{ name: 'A', url }] },
    ];
    expect(resumes.filter((resume) => given(resume, { audience: 'public' }).some(isLeft))).toEqual(
      [],
    );
  },
);

test('kept, it stands everywhere', () => {
  for (const [, , make] of places) {
    const { resume, options } = make('Before ada@secret.example after');
    const open = { ...options, audience: 'public', keep: ['email'] } as object;
    const html = render(resume, open);
    expect(html.split('ada@secret.example').length).toBeGreaterThan(2);
    expect(html).toContain('Before');
    expect(isLeft(JSON.stringify(select(resume, open)))).toBe(true);
  }
});

test('other addresses and numbers stay', () => {
  const summary = 'bo@open.example, +47 555 01 421, 420, 2001–2014';
  const html = withMarks(render({ basics: { ...basics, summary } }, { audience: 'public' }));
  for (const text of ['bo@open.example', '+47 555 01 421', '420', '2001–2014']) {
    expect(html).toContain(text);
  }
});

test('an employer sees it wherever it stands', () => {
  const html = render({ basics: { ...basics, summary: 'Before ada@secret.example after' } });
  expect(html).toMatch(/Before.*ada@secret\.example/s);
});
