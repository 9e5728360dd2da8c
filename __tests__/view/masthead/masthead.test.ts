import { print } from '../../print';
import { viewOf } from '../../view-of';

const masthead = (basics: unknown) => viewOf({ basics }).masthead;

const contacts = (basics: unknown) =>
  masthead(basics)
    .contacts.flatMap(({ lines }) => lines)
    .map(({ label, value: { text, href, address } }) =>
      [label, print(text), href, address].filter(Boolean).join(' | '),
    );

test.each<[name: string, basics: unknown, expected: string[]]>([
  ['nothing', {}, []],
  [
    'site, e-mail and phone, in this order',
    { phone: '+1 555 0100', email: 'me@example.com', url: 'https://www.example.com/' },
    [
      'web | example.com | https://www.example.com/',
      'email | me@example.com | mailto:me@example.com',
      'phone | +1 555 0100 | tel:+15550100',
    ],
  ],
  [
    'what cannot be followed is shown as typed',
    { url: 'soon', email: 'me at example', phone: 'ask' },
    ['web | soon', 'email | me at example', 'phone | ask'],
  ],
  [
    'a profile whose address names the user',
    { profiles: [{ network: 'GitHub', username: 'me', url: 'https://github.com/me' }] },
    ['GitHub | github.com/me | https://github.com/me'],
  ],
  [
    'a profile whose address does not',
    { profiles: [{ network: 'Site', username: 'me', url: 'https://example.com/7' }] },
    ['Site | me | https://example.com/7 | example.com/7'],
  ],
  [
    'a profile without an address',
    { profiles: [{ network: 'Git-Hub', username: '@me' }] },
    ['Git-Hub | github.com/me | https://github.com/me'],
  ],
  [
    'a profile of an unknown network',
    { profiles: [{ network: 'Elsewhere', username: 'me' }] },
    ['Elsewhere | me'],
  ],
  [
    'a profile without a network',
    { profiles: [{ url: 'https://example.com/me' }] },
    ['profile | example.com/me | https://example.com/me'],
  ],
  [
    'a user name that could be more than a name',
    { profiles: [{ network: 'GitHub', username: 'a/../b' }] },
    ['GitHub | a/../b'],
  ],
  [
    'an address, as its country writes it',
    {
      location: {
        address: '1 High Street\nFlat 2',
        postalCode: '94115',
        city: 'San Francisco',
        region: 'CA',
        countryCode: 'US',
      },
    },
    ['address | 1 High Street, Flat 2, San Francisco, CA 94115, United States'],
  ],
  [
    'an address, the postal code first',
    { location: { postalCode: '0150', city: 'Oslo', countryCode: 'NO' } },
    ['address | 0150 Oslo, Norway'],
  ],
  [
    'a country by its own name',
    { location: { city: 'Oslo', countryCode: 'Norge' } },
    ['location | Oslo, Norway'],
  ],
  ['a place as one string', { location: 'Oslo' }, ['location | Oslo']],
  ['a picture that cannot load', { image: 'me.jpg' }, []],
  ['words in a picture’s place', { image: 'coming soon' }, ['image | coming soon']],
])('%s', (_, basics, expected) => {
  expect(contacts(basics)).toEqual(expected);
});

test('a picture has an alternative text', () => {
  expect(masthead({ name: 'A *B*', image: 'https://example.com/a.png' }).image).toEqual({
    src: 'https://example.com/a.png',
    alt: 'Photo of A B',
  });
});

test('many contacts stand below the name', () => {
  const profiles = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ network: 'A', username: `b${index}` }));
  expect(masthead({ profiles: profiles(4) }).crowded).toBe(false);
  expect(masthead({ profiles: profiles(5) }).crowded).toBe(true);
});

const email = 'augusta.ada@example.com';
const image = 'https://example.com/ada.png';

test.each<[what: string, basics: object, crowded: boolean]>([
  ['nothing', {}, false],
  ['a name and an address', { name: 'Ada Lovelace', email }, false],
  ['a name in two lines', { name: 'Augusta Ada Byron Lovelace', email }, false],
  [
    'a name in more lines',
    { name: 'Augusta Ada Byron King, Countess of Lovelace'.repeat(2), email },
    true,
  ],
  ['a name of three words', { name: 'Augusta Ada Lovelace', location: 'a'.repeat(30) }, false],
  [
    'three words, of which two are long',
    { name: 'Augusta Featherstone Lovelace', location: 'a'.repeat(30) },
    true,
  ],
  ['a photo', { name: 'Augusta Ada Byron Lovelace', email, image }, false],
  [
    'a photo, which stands in the gutter',
    { name: 'Augusta Ada Byron Lovelace', email, image },
    false,
  ],
  ['a name of very many words', { name: 'a '.repeat(500_000) }, true],
  ['a long word', { name: 'Wolfeschlegelsteinhausenbergerdorff', email }, true],
  ['small letters', { name: 'Cadwallader', location: 'a'.repeat(34) }, false],
  ['capitals', { name: 'CADWALLADER', location: 'A'.repeat(34) }, true],
  ['squares', { name: '山田', location: '東'.repeat(45) }, true],
])('%s', (_, basics, crowded) => {
  expect(masthead(basics).crowded).toBe(crowded);
});

const profiles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ network: 'A', username: `b${index}` }));
const twoLines = 'Augusta Ada Byron Lovelace';

test.each<[what: string, basics: object, crowded: boolean]>([
  ['two beside a name of one line', { name: 'Ada', profiles: profiles(2) }, false],
  ['two would come between the lines of a name', { name: twoLines, profiles: profiles(2) }, true],
  [
    'two would come before the label below them',
    { name: twoLines, label: 'Analyst', profiles: profiles(2) },
    true,
  ],
  [
    'one stands beside the label',
    { name: twoLines, label: 'Analyst', profiles: profiles(1) },
    false,
  ],
])('%s', (_, basics, crowded) => {
  expect(masthead(basics).crowded).toBe(crowded);
});

test.each([
  [5, [5]],
  [11, [11]],
  [12, [6, 6]],
  [13, [7, 6]],
])('%i contacts below a name: columns of %j', (count, columns) => {
  const { contacts } = masthead({ name: 'Ada', profiles: profiles(count) });
  expect(contacts.map(({ lines }) => lines.length)).toEqual(columns);
});

test('an address of two lines is no reason for a second column', () => {
  const location = {
    address: '12 Long Lane of Many Letters',
    city: 'Rivertown',
    region: 'Westmark',
  };
  const { contacts } = masthead({ name: 'Ada', location, profiles: profiles(10) });
  expect(contacts).toHaveLength(1);
});
