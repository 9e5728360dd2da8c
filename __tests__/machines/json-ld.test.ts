import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../index';
import resume from '../../resume.json';
import everyLeaf from '../fixtures/every-leaf.json';
import twelveSections from '../fixtures/people/twelve-sections.json';
import { payloads } from '../hostile/payloads';

const folder = join(__dirname, '../fixtures');
const fixtures = [
  '../../resume.json',
  'every-leaf.json',
  ...readdirSync(join(folder, 'people')).map((file) => `people/${file}`),
];

/** What a property may hold: a kind of text, or things of these types. */
const ranges = {
  text: (text: string) => text.trim() === text,
  // One that others can follow: neither mailto: nor a picture's data a second time.
  url: (text: string) => URL.canParse(text) && /^https?:/.test(text),
  date: (text: string) => /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/.test(text),
  language: (text: string) => Intl.getCanonicalLocales(text).length === 1,
};

type Range = keyof typeof ranges | keyof typeof types;

/** The properties of schema.org that a résumé needs. @see https://schema.org/docs/full.html */
const types = {
  ProfilePage: { inLanguage: 'language', url: 'url', dateModified: 'date', mainEntity: 'Person' },
  Person: {
    name: 'text',
    jobTitle: 'text',
    description: 'text',
    image: 'url',
    email: 'text',
    telephone: 'text',
    url: 'url',
    birthDate: 'date',
    nationality: 'Country',
    address: 'PostalAddress',
    sameAs: 'url',
    worksFor: 'Organization',
    alumniOf: 'EducationalOrganization',
    knowsAbout: 'text',
    knowsLanguage: 'text',
    hasCredential: 'EducationalOccupationalCredential',
    award: 'text',
  },
  PostalAddress: {
    streetAddress: 'text',
    postalCode: 'text',
    addressLocality: 'text',
    addressRegion: 'text',
    addressCountry: 'text',
  },
  Country: { name: 'text' },
  Organization: { name: 'text', url: 'url' },
  EducationalOrganization: { name: 'text', url: 'url' },
  EducationalOccupationalCredential: { name: 'text', url: 'url', recognizedBy: 'Organization' },
} as const satisfies Record<string, Record<string, string>>;

/** What is wrong with a thing, a line each. */
function errorsOf(thing: unknown, range: Range, path: string): string[] {
  if (Array.isArray(thing)) {
    if (!thing.length) return [`${path}: empty list`];
    return thing.flatMap((item, index) => errorsOf(item, range, `${path}.${index}`));
  }
  if (typeof thing === 'string') {
    const fits = range in ranges && ranges[range as keyof typeof ranges](thing);
    return thing === '' || !fits ? [`${path}: "${thing}" is no ${range}`] : [];
  }
  const { '@type': type, ...properties } = (thing ?? {}) as Record<string, unknown>;
  if (type !== range) return [`${path}: ${type} is no ${range}`];
  if (!Object.keys(properties).length) return [`${path}: nothing is known of it`];
  const allowed: Record<string, string> = types[range as keyof typeof types];
  return Object.entries(properties).flatMap(([name, value]) =>
    Object.hasOwn(allowed, name)
      ? errorsOf(value, allowed[name] as Range, `${path}.${name}`)
      : [`${path}.${name}: not a property of ${type}`],
  );
}

const scriptOf = (html: string) =>
  /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? '';

const dataOf = (source: unknown) => {
  const { '@context': context, ...data } = JSON.parse(scriptOf(render(source)));
  expect(context).toBe('https://schema.org');
  return data;
};

test.each(fixtures)('%s: only known properties, each with a value of its kind', (file) => {
  const source = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const data = dataOf(source);
  expect(errorsOf(data, 'ProfilePage', 'page')).toEqual([]);
  expect(data.mainEntity.name).toBe(source.basics.name);
});

test('nothing is said of nobody', () => {
  expect(errorsOf(dataOf({}), 'ProfilePage', 'page')).toEqual([]);
  expect(dataOf({})).not.toHaveProperty('mainEntity');
});

test('every leaf that schema.org has a word for is there', () => {
  const { basics, education, skills, languages, certificates, awards, meta } = everyLeaf;
  expect(dataOf(everyLeaf)).toEqual({
    '@type': 'ProfilePage',
    inLanguage: 'en',
    url: meta.canonical,
    dateModified: meta.lastModified.slice(0, 10),
    mainEntity: {
      '@type': 'Person',
      name: basics.name,
      jobTitle: basics.label,
      description: basics.summary,
      image: basics.image,
      email: basics.email,
      telephone: basics.phone,
      url: basics.url,
      address: {
        '@type': 'PostalAddress',
        streetAddress: basics.location.address,
        postalCode: basics.location.postalCode,
        addressLocality: basics.location.city,
        addressRegion: basics.location.region,
        addressCountry: basics.location.countryCode,
      },
      sameAs: basics.profiles.map(({ url }) => url),
      alumniOf: education.map(({ institution, url }) => ({
        '@type': 'EducationalOrganization',
        name: institution,
        url,
      })),
      knowsAbout: expect.arrayContaining(skills.flatMap(({ keywords }) => keywords)),
      knowsLanguage: languages.map(({ language }) => language),
      hasCredential: certificates.map(({ name, url, issuer }) => ({
        '@type': 'EducationalOccupationalCredential',
        name,
        url,
        recognizedBy: { '@type': 'Organization', name: issuer },
      })),
      award: awards.map(({ title }) => title),
    },
  });
});

test('the employer is who the person still works for', () => {
  const [job] = twelveSections.work;
  expect(dataOf(twelveSections).mainEntity.worksFor).toEqual([
    { '@type': 'Organization', name: job!.name, url: job!.url },
  ]);
  expect(dataOf(resume).mainEntity).not.toHaveProperty('worksFor');
});

describe('cannot break out of its script', () => {
  test.each([
    ['the end of a script', 'A </script><img src=x onerror=alert(1)> B'],
    ['the end of a script in capitals', 'A </SCRIPT ><b>B</b>'],
    ['the start of a script in a comment', 'A <!--<script> B'],
    ['the end of a comment', 'A --> B'],
    ['line separators', 'A \u2028 B \u2029 C'],
    ['quotes and escapes', 'A "\\u003c/script>\\" B'],
    ['a lone surrogate', 'A \uD800 B'],
  ])('%s', (_, text) => {
    const hostile = replaceStrings(everyLeaf, text);
    const html = render(hostile);
    expect(html.match(/<script/gi)).toEqual(['<script']);
    expect(html.match(/<\/script/gi)).toEqual(['</script']);
    expect(scriptOf(html)).not.toMatch(/<[!/s]/i);
    expect(errorsOf(dataOf(hostile), 'ProfilePage', 'page')).toEqual([]);
  });
});

const escapes = /\\u00(?:3c|3e|26)|\\u202[89]/i;

test.each(Object.entries(payloads))('no sign of markup is in it as it is: %s', (_, payload) => {
  const script = scriptOf(render(replaceStrings(everyLeaf, `A ${payload} B`)));
  expect(script).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(script)['@type']).toBe('ProfilePage');
});

test.each(['<', '>', '&', '\u2028', '\u2029'])('it holds %j as its number', (sign) => {
  const source = { basics: { name: `A${sign}B` }, meta: { canonical: 'https://a.example/?a&b' } };
  expect(scriptOf(render(source))).toMatch(escapes);
  expect(dataOf(source).mainEntity.name.replace(/\s/g, '')).toBe(`A${sign}B`.replace(/\s/g, ''));
});

test.each([
  '<body><img src=x onerror=alert(1)>',
  '<BODY onload=alert(1)>',
  '<html><head></head><body>',
  '</head><body>',
])('tools that look for the first <body find the real one: %s', (name) => {
  const html = render({
    basics: { name, label: name, summary: name },
    work: [{ name, url: `https://a.example/${name}` }],
  });
  expect(html.search(/<body/i)).toBe(html.indexOf('<body class="h-resume">'));
  expect(html.search(/<\/head/i)).toBe(html.indexOf('</head>\n<body'));
});

function replaceStrings(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null) return text;
  if (Array.isArray(value)) return value.map((item) => replaceStrings(item, text));
  const entries = Object.entries(value).map(([name, inner]) => [name, replaceStrings(inner, text)]);
  return Object.fromEntries(entries);
}

test.each<[what: string, thing: unknown]>([
  ['an unknown property', { '@type': 'Person', nick: 'A' }],
  ['another type', { '@type': 'Organization', name: 'A' }],
  ['an empty text', { '@type': 'Person', name: '' }],
  ['an empty list', { '@type': 'Person', award: [] }],
  ['a thing of which nothing is known', { '@type': 'Person' }],
  ['a text for a thing', { '@type': 'Person', address: 'A' }],
  ['a text for an address', { '@type': 'Person', url: 'A' }],
  ['a script', { '@type': 'Person', sameAs: ['javascript:alert(1)'] }],
  ['null', { '@type': 'Person', name: null }],
])('an error is found: %s', (_, thing) => {
  expect(errorsOf(thing, 'Person', 'person')).toHaveLength(1);
});
