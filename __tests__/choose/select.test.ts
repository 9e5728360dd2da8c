import { inspect, render, select, type ThemeOptions } from '../../index';

const master = {
  basics: {
    name: 'Ada Example',
    summary: 'Of everything.',
    email: 'ada@secret.example',
    phone: '+1 555 0142',
    birthDate: '1990-02-03',
    location: { address: '1 Secret Street', postalCode: '98765', city: 'Oslo' },
    profiles: [{ network: 'Hidden', username: 'ada', private: true }],
  },
  work: [
    {
      name: 'Everywhere',
      highlights: ['For all', 'For servers', 'For pages'],
      'x-highlightTags': [null, 'backend', ['frontend', 'design']],
    },
    { name: 'Servers', 'x-tags': ['backend'] },
    { name: 'Pages', 'x-tags': 'frontend' },
    { name: 'Nowhere', 'x-hidden': true },
    { name: 'Ignored', ignore: true },
    { name: 'Confidential', 'x-private': true },
  ],
  awards: [{ title: 'Prize', private: true }],
  meta: {
    themeOptions: {
      variants: {
        backend: { only: ['backend'], summary: 'Of servers.' },
        frontend: { only: ['frontend'], labels: { work: 'Pages made' } },
        short: { without: ['backend', 'frontend'], sections: ['work'] },
        open: { audience: 'public', keep: ['email'] },
      },
    },
  },
};

/** The words of `all` that a page shows. */
const shown = (options: object, all: string[]) => {
  const html = render(master, options);
  return all.filter((word) => html.includes(word));
};

const words = [
  'For all',
  'For servers',
  'For pages',
  'Servers',
  'Pages<',
  'Nowhere',
  'Ignored',
  'Prize',
];

test.each<[variant: string | undefined, expected: string[]]>([
  [undefined, ['For all', 'For servers', 'For pages', 'Servers', 'Pages<', 'Prize']],
  ['backend', ['For all', 'For servers', 'Servers', 'Prize']],
  ['frontend', ['For all', 'For pages', 'Pages<', 'Prize']],
  ['short', ['For all']],
  // It may be a misspelling of an open one: what is private stays out.
  ['unheard of', ['For all', 'For servers', 'For pages', 'Servers', 'Pages<']],
])('variant %s', (variant, expected) => {
  expect(shown({ variant }, words)).toEqual(expected);
});

test('a variant has a summary and options of its own', () => {
  expect(render(master, { variant: 'backend' })).toContain('<p>Of servers.</p>');
  expect(render(master, { variant: 'frontend' })).toContain('>Pages made</h2>');
});

const secrets = [
  'ada@secret.example',
  '555',
  '1990',
  'Secret Street',
  '98765',
  'Confidential',
  'Prize',
  'Hidden',
];

test('the public sees nothing private, in no part of the page and not in what is given away', () => {
  expect(shown({ audience: 'public' }, secrets)).toEqual([]);
  const given = JSON.stringify(select(master, { audience: 'public' }));
  expect(secrets.filter((secret) => given.includes(secret))).toEqual([]);
});

test('what is kept stays', () => {
  expect(shown({ variant: 'open' }, secrets)).toEqual(['ada@secret.example']);
});

test.each([
  ['phone', { mobile: '555' }],
  ['phone', { telephone: '555' }],
  ['email', { mail: '555' }],
  ['a place in one string', { location: '555 Street, Oslo' }],
  ['an address beside', { address: '555 Street' }],
])('under any name: %s', (_, basics) => {
  expect(render({ basics }, { audience: 'public' })).not.toContain('555');
});

test('leaves the master as it was', () => {
  const before = structuredClone(master);
  select(master, { variant: 'backend', audience: 'public' });
  expect(master).toEqual(before);
});

test('inspect says who left out what', () => {
  expect(inspect(master, { variant: 'backend', audience: 'public' })).toEqual(
    expect.arrayContaining([
      { path: 'basics.phone', reason: 'private, and the audience is public' },
      { path: 'basics.location.address', reason: 'private, and the audience is public' },
      { path: 'basics.profiles[0]', reason: 'private, and the audience is public' },
      { path: 'work[0].highlights[2]', reason: 'left out by its tags' },
      { path: 'work[2]', reason: 'left out by its tags' },
      { path: 'work[3]', reason: 'marked as hidden' },
    ]),
  );
});

test.each([null, 1, 'x', [1]])('what is no résumé is returned as it came: %j', (value) => {
  expect(select(value)).toBe(value);
});

test.each(['public', 'Public', 'pubic', 'everybody', 'true', true])(
  'for the audience %j, the private stays out',
  (audience) => {
    const html = render({ basics: { phone: '555-0100' } }, { audience: audience as 'public' });
    expect(html).not.toContain('555');
  },
);

test.each([undefined, null, '', ' ', false, 'none'])(
  'the audience %j is nobody in particular',
  (audience) => {
    const html = render({ basics: { phone: '555-0100' } }, { audience: audience as 'public' });
    expect(html).toContain('555');
  },
);

test('what the author calls private by the schema’s names is not given away, wherever it stands', () => {
  const resume = {
    references: [{ name: 'R', email: 'r@secret.example', Phone: '555', note: 'kept' }],
    work: [{ name: 'A', contact: { tel: '555', desk: 'kept' } }],
    mobile: '555',
  };
  const given = JSON.stringify(select(resume, { audience: 'public' }));
  expect(given.match(/secret|555|kept/g)).toEqual(['kept', 'kept']);
  expect(JSON.stringify(select(resume)).match(/secret|555|kept/g)).toHaveLength(6);
});

test.each<[themeOptions: object | undefined, options: object | undefined]>([
  [undefined, undefined],
  [{ variants: { other: { summary: 'Left out' } } }, undefined],
  [{ variants: { other: { summary: 'Left out' } }, font: 'serif' }, { language: 'en' }],
])('no translation and no variant comes along: %j', (themeOptions, options) => {
  const resume = {
    basics: { name: 'Ada' },
    meta: { themeOptions, translations: { de: { basics: { name: 'Left out' }, level: 'x' } } },
  };
  for (const all of [resume, { ...resume, meta: { themeOptions } }]) {
    const given = JSON.stringify(select(all, options as ThemeOptions));
    expect(given).not.toMatch(/Left out|variants|translations|level/);
    expect(given).toContain('Ada');
  }
});

test.each<[what: string, own: unknown]>([
  ['a text', 'cubilia'],
  ['a list', ['cubilia']],
  ['a thing', { of: { some: 'cubilia' } }],
  ['a key', { cubilia: 'x1' }],
])('what was nothing but a secret leaves nothing: %s', (_, own) => {
  const resume = { references: [{ email: 'cubilia' }], languages: [{ language: 'Latin', own }] };
  const selected = select(resume, { audience: 'public' });
  expect(selected).toEqual({ languages: [{ language: 'Latin' }] });
  expect(select(selected)).toEqual(selected);
});

test('for the public, an address or a number under a name of the author’s own is gone', () => {
  const work = [{ name: 'Fog', desk: 'iva@fog.example', line: '+47 22 33 44 55', team: 'Pages' }];
  const selected = select({ work }, { audience: 'public' });
  expect(selected).toEqual({ work: [{ name: 'Fog', team: 'Pages' }] });
  const html = render({ work }, { audience: 'public' });
  expect(['iva@fog', '33 44'].filter((text) => html.includes(text))).toEqual([]);
});

/** Another name of a field that has something, and what is left of it when its reader is chosen. */
test.each<[what: string, own: object, other: object]>([
  ['a record of marks', { location: { region: 'Vik' } }, { place: { 'x-tags': 'a' } }],
  ['a list of them', { location: 'Vik' }, { place: [{ 'x-tags': 'a' }] }],
  [
    'what somebody else reads',
    { location: 'Vik' },
    { place: [{ city: 'Oslo', 'x-hidden': true }] },
  ],
  [
    'the same',
    { location: { region: 'Vik' } },
    { place: { region: 'Vik', city: { name: 'Oslo', 'x-hidden': true } } },
  ],
  ['a text with marks', { position: 'Cook' }, { title: { 'x-tags': 'a' } }],
  ['the same with another scheme', { url: 'fog.example' }, { website: 'https://fog.example/' }],
])('what is selected gives the same again where an old name adds nothing: %s', (_, own, other) => {
  const selected = select({ work: [{ name: 'Fog', ...own, ...other }] });
  expect(selected).toEqual({ work: [{ name: 'Fog', ...own }] });
  expect(select(selected)).toEqual(selected);
});

test.each<[what: string, resume: object, expected: object]>([
  [
    'a key that is a placeholder',
    { work: [{ highlights: { '>': [], TBD: ['Iva'] } }] },
    { work: [{ highlights: ['Iva'] }] },
  ],
  [
    'a text in two languages, with a mark',
    { languages: [{ de: 'Norwegisch', en: 'Norwegian', 'x-private': true }] },
    { languages: [{ language: 'Norwegian' }] },
  ],
  [
    'with a note, and with what says nothing',
    { work: [{ de: 'Nebel', en: 'Fog', _note: { a: 1 }, mood: '…' }] },
    { work: [{ name: 'Fog' }] },
  ],
  [
    'with a key that is not clean',
    { work: [{ de: 'Nebel', 'e\u0000n': 'Fog' }] },
    { work: [{ name: 'Fog' }] },
  ],
  [
    'profiles under another name, by their websites',
    { social: [{ name: 'Fog', website: 'fog.example/iva' }] },
    { basics: { profiles: [{ network: 'Fog', url: 'fog.example/iva' }] } },
  ],
  [
    'keys at the top that look like languages',
    { de: 'Nebel', en: 'Fog', meta: { translations: { de: 'x' } } },
    { de: 'Nebel', en: 'Fog' },
  ],
  [
    'a translation into no language',
    { work: [{ name: 'Fog' }], meta: { translations: { '': { name: 'Iva' } } } },
    { work: [{ name: 'Fog' }] },
  ],
  [
    'names of a person, when there is no other word of one',
    { basics: { name: 'Iva', 'x-hidden': true }, title: 'Cook', role: 'Guest' },
    { 'x-title': 'Cook', 'x-role': 'Guest' },
  ],
  [
    'a list of that name that holds none',
    { social: [{ summary: 'Fog', url: { at: 'fog.example' } }] },
    { 'x-social': [{ summary: 'Fog', url: 'fog.example' }] },
  ],
  [
    'fields whose names are those of languages, without the field that was beside them',
    { meta: { de: 'Fog', en: 'Mist', translations: { de: {} } } },
    { meta: { 'x-de': 'Fog', 'x-en': 'Mist' } },
  ],
  [
    'such fields of an entry without the name that was hidden',
    { work: [{ name: { text: 'Fog', 'x-hidden': true }, de: 'Fog', en: 'Mist' }] },
    { work: [{ 'x-de': 'Fog', 'x-en': 'Mist' }] },
  ],
])('what is selected gives the same again: %s', (_, resume, expected) => {
  const selected = select(resume);
  expect(selected).toEqual(expected);
  expect(select(selected)).toEqual(selected);
});

test('what nobody sees is gone from what is left of a text', () => {
  const resume = {
    work: [{ name: 'Fog', summary: '+49 30 1234http://a.example\u200E*' }],
    basics: { name: 'Iva', phone: '+49 30 1234' },
  };
  const selected = select(resume, { audience: 'public' });
  expect(JSON.stringify(selected)).not.toMatch(/[\u200E]|1234/);
  expect(select(selected)).toEqual(selected);
});

test('another name of the language is left out where an option says the same', () => {
  const resume = { meta: { 'x-lang': false, language: 'suspendisse' } };
  const selected = select(resume, { language: false as unknown as string });
  expect(selected).toEqual({ meta: { language: 'false' } });
  expect(select(selected)).toEqual(selected);
});

test.each([
  ['an old form of a letter', '\u{2F800}', '\u{2F800}'],
  ['a letter and its accent', 'e\u0301', 'é'],
  ['a syllable of Korean in parts', '\u1112\u1161\u11ab', '한'],
])('%s is the same beside a text that is cleaned, and without it', (_, typed, shown) => {
  for (const summary of [
    [typed, 'b'],
    [typed, '\u202Ab'],
  ]) {
    const selected = select({}, { summary } as unknown as ThemeOptions) as typeof master;
    expect(selected.basics.summary.split('\n')[0]).toBe(shown);
    expect(select(selected)).toEqual(selected);
  }
});

test('a text that is a placeholder without the address of a referee is not given to the public', () => {
  const resume = { references: [{ email: '~@@@@' }], volunteer: [{ highlights: ['~@@@@~@@@@'] }] };
  expect(select(resume, { audience: 'public' })).toEqual({});
});
