import { inspect, render, select, type ThemeOptions } from '../../index';

/** Values that were once revealed by mistake; none of these secrets may appear. */
const rows: [what: string, basics: unknown, secrets: string[]][] = [
  ['basics as a list', [{ name: 'Ada', phone: '555 0100' }], ['555 0100']],
  ['a place in a list', { location: [{ address: 'Mill Lane', city: 'Oslo' }] }, ['Mill Lane']],
  ['a place in lists', { location: [[{ address: 'Mill Lane' }]] }, ['Mill Lane']],
  ['a place of two', { location: [{ city: 'Oslo' }, { address: 'Mill Lane' }] }, ['Mill Lane']],
  ['a place of a number', { location: 'Mill Lane 1, Oslo' }, ['Mill Lane']],
  ['a place without a number', { location: 'Rose Cottage, Mill Lane' }, ['Rose Cottage']],
  ['an Arabic place', { location: 'شارع الملك ١٢٣' }, ['شارع']],
  ['a Japanese place', { location: '丸の内１丁目２番３号' }, ['丸の内']],
  ['a place in a list of texts', { location: ['Rose Cottage', 'Mill Lane'] }, ['Cottage', 'Lane']],
  ['an address beside', { address: 'Rose Cottage, Mill Lane' }, ['Rose Cottage']],
  ['an address in languages', { address: { de: 'Rosenweg 1', en: 'Rose Lane 1' } }, ['Rose']],
  ['a place in a map', { location: { home: { street: 'Mill Lane 1' } } }, ['Mill Lane']],
  [
    'profiles that are an e-mail address',
    { profiles: [{ url: 'mailto:a@b.example' }, { url: ' MAILTO:a@b.example' }] },
    ['a@b.example'],
  ],
  [
    'profiles that are a number',
    { profiles: [{ url: 'tel:+4755501420' }, { network: 'Phone', username: '+4755501420' }] },
    ['55501420'],
  ],
  [
    'profiles that are called so',
    {
      profiles: [
        { network: 'Email', username: 'a@b.example' },
        { network: 'Mobile', user: '555 0100' },
      ],
    },
    ['a@b.example', '555 0100'],
  ],
  ['profiles that are texts', { profiles: ['mailto:a@b.example', 'a@b.example'] }, ['a@b.example']],
  ['a lone profile', { profiles: { url: 'mailto:a@b.example' } }, ['a@b.example']],
  ['a map of profiles', { profiles: { Email: { username: 'a@b.example' } } }, ['a@b.example']],
  ['an address of the page', { url: 'mailto:a@b.example' }, ['a@b.example']],
  ['an address of the page in a list', { website: ['tel:+4755501420'] }, ['55501420']],
  ['a number that is one', { phone: 5550100 }, ['5550100']],
  ['a number in an object', { phone: new String('5550100') }, ['5550100']],
  ['a date that is one', { birthDate: new Date(0), born: '1970-01-01' }, ['1970']],
];

const given = (resume: unknown, options: object) =>
  render(resume, options as ThemeOptions) + JSON.stringify(select(resume, options as ThemeOptions));

test.each(rows)('%s is private', (_, basics, secrets) => {
  const all = given({ basics }, { audience: 'public' });
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  const told = inspect({ basics }, { audience: 'public' });
  expect(told).not.toEqual([]);
});

test.each(['Oslo', 'Oslo, Norway', ['Oslo']])('a city alone is none: %j', (location) => {
  // A text that may be a street is left out rather than given away.
  expect(given({ basics: { location: { city: location } } }, { audience: 'public' })).toContain(
    'Oslo',
  );
});

/** A value of an option that is read from somewhere else than an own, enumerable field. */
class Getters {
  get audience() {
    return 'public';
  }
}

const hidden = (value: object, name: string, own: unknown) =>
  Object.defineProperty(value, name, { value: own, enumerable: false });

/** Options in every form that a program may have them in. */
const publicOptions: [what: string, options: object][] = [
  ['a record', { audience: 'public' }],
  ['a misspelling', { audience: 'pubic' }],
  ['a list', { audience: ['public'] }],
  ['a record of a record', { audience: { for: 'public' } }],
  ['a number', { audience: 1 }],
  ['an object of a text', { audience: new String('public') }],
  ['an unknown variant', { variant: 'opne' }],
  ['an unknown variant of a list', { variant: ['opne'] }],
  ['a variant', { variant: 'open' }],
  ['a variant of the prototype', { variant: 'constructor' }],
  ['an instance with a getter', new Getters()],
  [
    'an own getter',
    Object.defineProperty({}, 'audience', { get: () => 'public', enumerable: true }),
  ],
  [
    'an own getter that is not enumerable',
    Object.defineProperty({}, 'audience', { get: () => 'public' }),
  ],
  ['a prototype', Object.create({ audience: 'public' }) as object],
  [
    'a prototype of a prototype',
    Object.create(Object.create({ audience: 'public' }) as object) as object,
  ],
  ['no prototype', Object.assign(Object.create(null) as object, { audience: 'public' })],
  ['a field that is not enumerable', hidden({}, 'audience', 'public')],
  ['a frozen record', Object.freeze({ audience: 'public' })],
  ['a proxy', new Proxy({ audience: 'public' }, {})],
  ['a proxy without keys', new Proxy({ audience: 'public' }, { ownKeys: () => [] })],
  [
    'a getter that throws',
    Object.defineProperty({}, 'audience', {
      get() {
        throw new Error('no');
      },
      enumerable: true,
    }),
  ],
  ['a list of options', [{ audience: 'public' }]],
];

const master = {
  basics: { name: 'Ada', phone: '555 0100' },
  work: [{ name: 'Word', private: true }],
  meta: { themeOptions: { variants: { open: { audience: 'public' } } } },
};

test.each(publicOptions)('the public: options as %s', (_, options) => {
  const all = given(master, options);
  expect(['555 0100', 'Word', 'Ada'].filter((text) => all.includes(text))).toEqual(['Ada']);
});

test.each([
  ['the résumé’s own', { ...master, meta: { themeOptions: { audience: 'pubic' } } }],
  [
    'a variant of the résumé',
    { ...master, meta: { themeOptions: { ...master.meta.themeOptions, variant: 'opne' } } },
  ],
])('the public: %s', (_, resume) => {
  const all = given(resume, {});
  expect(['555 0100', 'Word', 'Ada'].filter((text) => all.includes(text))).toEqual(['Ada']);
});

test('other options of a class are read like those of a record', () => {
  class Options {
    get font() {
      return 'serif';
    }
    get labels() {
      return { work: 'Career' };
    }
  }
  const html = render({ work: ['A'] }, new Options() as ThemeOptions);
  const same = render({ work: ['A'] }, { font: 'serif', labels: { work: 'Career' } });
  expect(html === same).toBe(true);
});

test('translations and variants are in nothing that is given away', () => {
  const resume = {
    basics: { name: 'Ada', email: 'ada@secret.example', summary: 'Hello' },
    meta: {
      translations: {
        de: { basics: { summary: 'Word', email: 'Word@b.example', phone: 'Word 1' } },
      },
      themeOptions: {
        variants: { other: { summary: 'Word', footer: 'Word' }, open: { audience: 'public' } },
      },
    },
  };
  for (const options of [{ audience: 'public' }, { variant: 'open' }, { variant: 'nothing' }]) {
    expect(JSON.stringify(select(resume, options as object))).not.toContain('Word');
    expect(render(resume, options as object)).not.toContain('Word');
    expect(render(resume, { ...options, languages: 'all' } as object)).not.toMatch(/Word@|Word 1/);
  }
});
