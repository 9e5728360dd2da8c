import { render } from '../../index';
import { testCases } from './cases';

/** Both lines of a page that hold the place, whole. */
const lines = (location: unknown, language: string): string[] => {
  const html = render(
    { basics: { name: 'A', location }, work: [{ name: 'Acme', location }] },
    { language },
  );
  return [/class="p-adr">([^<]*)</, /class="note">([^<]*)</].map(
    (wanted) => wanted.exec(html)?.[1] ?? '',
  );
};

const read = (name: string, list: [location: unknown, shown: string, language?: string][]) =>
  describe(name, () => {
    test.each(list)('%j is %s', (location, shown, language = 'en') => {
      expect(lines(location, language)).toEqual([shown, shown]);
    });
  });

read('a part that is there already', [
  [{ city: 'Singapore', countryCode: 'SG' }, 'Singapore'],
  [{ city: 'Singapore', region: 'Singapore', countryCode: 'SG' }, 'Singapore'],
  [{ city: 'Singapur', countryCode: 'SG' }, 'Singapore'],
  [{ city: 'Singapore', postalCode: '238801', countryCode: 'SG' }, 'Singapore 238801'],
  [{ city: '238801 Singapore', countryCode: 'SG' }, '238801 Singapore'],
  [{ city: 'Hong Kong', countryCode: 'HK' }, 'Hong Kong'],
  ['Singapore, Singapore', 'Singapore'],
  ['Singapore, SINGAPORE', 'Singapore'],
  [{ city: 'Riga, Latvia', countryCode: 'LV' }, 'Riga, Latvia'],
  [{ city: 'Riga (Latvia)', countryCode: 'LV' }, 'Riga, Latvia'],
  [{ city: 'Rīga, Latvija', countryCode: 'LV' }, 'Rīga, Latvia'],
  [{ city: 'Oslo, Norway', countryCode: 'NO' }, 'Oslo, Norway'],
  [{ city: 'Oslo / Norge', countryCode: 'NO' }, 'Oslo, Norway'],
  [{ city: 'Oslo – Norwegen', countryCode: 'NO' }, 'Oslo, Norway'],
  [{ city: 'Oslo, NO', countryCode: 'NO' }, 'Oslo, Norway'],
  [{ city: 'Austin, TX, USA', countryCode: 'US' }, 'Austin, TX, United States'],
  [{ city: 'Madrid', region: 'España', countryCode: 'ES' }, 'Madrid, Spain'],
  [{ city: 'Madrid', region: 'ESPANA', countryCode: 'ES' }, 'Madrid, Spain'],
  [{ city: 'Köln', region: 'Allemagne', countryCode: 'DE' }, 'Köln, Germany'],
  [{ city: 'Berlin', region: 'Deutschland', countryCode: 'DE' }, 'Berlin, Allemagne', 'fr'],
  [{ city: 'Berlin', region: 'Berlin', countryCode: 'DE' }, 'Berlin, Germany'],
  [{ city: 'Berlin', region: 'berlin', postalCode: '10115' }, '10115 Berlin'],
  [{ city: 'Zürich', region: 'Zurich', countryCode: 'CH' }, 'Zürich, Switzerland'],
  [{ city: 'Łódź', region: 'Lodz', countryCode: 'PL' }, 'Łódź, Poland'],
  [{ city: 'Munich', region: 'Bavaria, Germany', countryCode: 'DE' }, 'Munich, Bavaria, Germany'],
  [{ city: 'Amsterdam', region: 'The Netherlands', countryCode: 'NL' }, 'Amsterdam, Netherlands'],
  [{ city: 'Boston', region: 'U.S.A.', countryCode: 'US' }, 'Boston, United States'],
  [{ city: 'San Jose, CA', region: 'CA', countryCode: 'US' }, 'San Jose, CA, United States'],
  [
    { city: 'San Jose, CA 95110', region: 'CA', postalCode: '95110', countryCode: 'US' },
    'San Jose, CA 95110, United States',
  ],
  [
    { city: 'New York', region: 'New York', postalCode: '10001', countryCode: 'US' },
    'New York 10001, United States',
  ],
  [{ city: 'Berlin, Germany', region: 'Berlin' }, 'Berlin, Germany'],
  [{ city: 'Remote', region: 'Remote', countryCode: 'Remote' }, 'Remote'],
  [{ city: 'York, England', countryCode: 'England' }, 'York, England'],
  [{ city: 'Berlin', countryCode: 'Berlin, Germany' }, 'Berlin, Germany'],
  [{ city: 'Київ, Україна', countryCode: 'UA' }, 'Київ, Україна', 'uk'],
  [{ city: 'München', region: 'Німеччина', countryCode: 'DE' }, 'München, Германия', 'ru'],
  [{ city: '東京都渋谷区', region: '東京都', countryCode: 'JP' }, '日本 東京都渋谷区', 'ja'],
  [{ city: '新加坡', countryCode: 'SG' }, '新加坡', 'zh'],
]);

read('a street with its town', [
  [
    { address: '12 Fog Lane, Bergen', city: 'Bergen', countryCode: 'NO' },
    '12 Fog Lane, Bergen, Norway',
  ],
  [
    { address: '12 Fog Lane, 5003 Bergen', postalCode: '5003', city: 'Bergen' },
    '12 Fog Lane, 5003 Bergen',
  ],
  [
    {
      address: '12 Fog Lane\n5003 Bergen\nNorway',
      postalCode: '5003',
      city: 'Bergen',
      countryCode: 'NO',
    },
    '12 Fog Lane, 5003 Bergen, Norway',
  ],
  [
    { address: '12 Fog Lane 5003 Bergen', postalCode: '5003', city: 'Bergen' },
    '12 Fog Lane, 5003 Bergen',
  ],
  [
    { address: '12 Fog Lane, 5003', postalCode: '5003', city: 'Bergen' },
    '12 Fog Lane, 5003 Bergen',
  ],
  [{ address: '12 Fog Lane, 5003 Bergen', postalCode: '5003' }, '12 Fog Lane, 5003 Bergen'],
  [{ postalCode: '5003', city: '5003 Bergen' }, '5003 Bergen'],
  [
    { address: '12 Fog Lane, Norge', city: 'Bergen', countryCode: 'NO' },
    '12 Fog Lane, Bergen, Norway',
  ],
  [
    { address: '12 Fog Lane, Flat 2', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
    '12 Fog Lane, Flat 2, 5003 Bergen, Norway',
  ],
]);

read('a country, however it is written', [
  [{ city: 'Berlin', countryCode: 'DEU' }, 'Berlin, Germany'],
  [{ city: 'Berlin', countryCode: 'deu' }, 'Berlin, Deutschland', 'de'],
  [{ city: 'Berlin', countryCode: 'Deutschland' }, 'Berlin, Germany'],
  [{ city: 'Berlin', countryCode: 'Germany' }, 'Berlin, Germany'],
  [{ city: 'Berlin', countryCode: 'germany ' }, 'Berlin, Germany'],
  [{ city: 'Berlin', countryCode: 'Germany' }, 'Berlin, Deutschland', 'de'],
  [{ city: 'Berlin', countryCode: '276' }, 'Berlin, Germany'],
  [{ city: 'Austin', countryCode: 'USA' }, 'Austin, United States'],
  [{ city: 'Austin', countryCode: 'U.S.A.' }, 'Austin, USA', 'de'],
  [{ city: 'Austin', countryCode: 'United States of America' }, 'Austin, États-Unis', 'fr'],
  [{ city: 'Leeds', countryCode: 'GBR' }, 'Leeds, United Kingdom'],
  [{ city: 'Leeds', countryCode: 'U.K.' }, 'Leeds, United Kingdom'],
  [{ city: 'Leeds', countryCode: 'Great Britain' }, 'Leeds, Great Britain'],
  [{ city: 'Leeds', countryCode: 'Great Britain' }, 'Leeds, Vereinigtes Königreich', 'de'],
  [{ city: 'Brno', countryCode: 'Czech Republic' }, 'Brno, Czech Republic'],
  [{ city: 'Brno', countryCode: 'Czechia' }, 'Brno, Tschechien', 'de'],
  [{ city: 'Utrecht', countryCode: 'The Netherlands' }, 'Utrecht, The Netherlands'],
  [{ city: 'Utrecht', countryCode: 'the netherlands' }, 'Utrecht, Niederlande', 'de'],
  [{ city: 'Oslo', countryCode: 'Norge' }, 'Oslo, Norway'],
  [{ city: 'Berlin', countryCode: 'DE, Germany' }, 'Berlin, Germany'],
  [{ city: 'Utrecht', countryCode: 'Netherlands (NL)' }, 'Utrecht, Netherlands'],
  [{ city: 'Москва', countryCode: 'Россия' }, 'Москва, Russia'],
  [{ city: 'Busan', countryCode: '대한민국' }, 'Busan, South Korea'],
]);

read('what stays as it is', [
  [{ city: 'Oslo', countryCode: 'NO' }, 'Oslo, Norway'],
  [{ city: 'San Jose', region: 'CA', countryCode: 'US' }, 'San Jose, CA, United States'],
  [{ city: 'Luxembourg', region: 'Wallonie', countryCode: 'BE' }, 'Luxembourg, Wallonie, Belgium'],
  [{ city: 'Tunis', countryCode: 'TN' }, 'Tunis, Tunisia'],
  [{ city: 'Mexico City', countryCode: 'MX' }, 'Mexico City, Mexico'],
  [
    { city: 'Albuquerque', region: 'New Mexico', countryCode: 'MX' },
    'Albuquerque, New Mexico, Mexico',
  ],
  [{ city: 'Atlanta', region: 'Georgia', countryCode: 'US' }, 'Atlanta, Georgia, United States'],
  [{ city: 'Atlanta', countryCode: 'Georgia' }, 'Atlanta, Georgia', 'de'],
  [{ city: 'Berlin', region: 'Brandenburg', countryCode: 'DE' }, 'Berlin, Brandenburg, Germany'],
  [{ city: 'Oslo, Norway', countryCode: 'SE' }, 'Oslo, Norway, Sweden'],
  [{ city: 'Leeds', region: 'England', countryCode: 'GB' }, 'Leeds, England, United Kingdom'],
  [{ city: 'Leeds', countryCode: 'England' }, 'Leeds, England', 'de'],
  ['Remote', 'Remote'],
  [{ countryCode: '!, ?, !' }, '!, ?, !'],
  [{ city: '!, !', region: '?' }, '!, !'],
  [{ city: 'Oslo', countryCode: 'N/A' }, 'Oslo'],
  [{ city: 'Oslo', countryCode: 'N.A.' }, 'Oslo'],
  [{ city: 'Oslo', countryCode: 'TBD' }, 'Oslo'],
  [{ city: 'Anywhere', countryCode: 'Worldwide' }, 'Anywhere, Worldwide'],
  [{ city: 'Toronto', countryCode: 'CA' }, 'Toronto, Canada'],
  [{ city: 'Brazzaville', countryCode: 'Kongo' }, 'Brazzaville, Kongo'],
  [{ city: 'Biel/Bienne', countryCode: 'CH' }, 'Biel/Bienne, Switzerland'],
  [{ city: 'Wien', countryCode: 'Áo' }, 'Wien, Áo', 'vi'],
  [{ city: 'Nowhere', countryCode: '12' }, 'Nowhere, 12'],
  [{ city: 'Nowhere', countryCode: 'EMEA / APAC' }, 'Nowhere, EMEA / APAC'],
  [{ address: '276 Fog Lane', city: 'Berlin', countryCode: 'DE' }, '276 Fog Lane, Berlin, Germany'],
  [{ address: 'Oslo gate 5', city: 'Oslo', countryCode: 'NO' }, 'Oslo gate 5, Oslo, Norway'],
]);

test.each<[location: object, address: object]>([
  [
    { city: 'Riga, Latvia', countryCode: 'LV' },
    { addressLocality: 'Riga', addressCountry: 'LV' },
  ],
  [
    { city: 'Berlin', countryCode: 'Deutschland' },
    { addressLocality: 'Berlin', addressCountry: 'DE' },
  ],
  [
    { city: 'Leeds', countryCode: 'uk' },
    { addressLocality: 'Leeds', addressCountry: 'GB' },
  ],
  [
    { city: 'Leeds', countryCode: 'England' },
    { addressLocality: 'Leeds', addressCountry: 'England' },
  ],
  [
    { city: 'Singapore', countryCode: 'SGP' },
    { addressLocality: 'Singapore', addressCountry: 'SG' },
  ],
  [
    { city: 'Madrid', region: 'España', countryCode: 'ES' },
    { addressLocality: 'Madrid', addressCountry: 'ES' },
  ],
])('machines read %j as %j', (location, address) => {
  const html = render({ basics: { name: 'A', location } });
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)/.exec(html) ?? [];
  expect(JSON.parse(json).mainEntity.address).toEqual({ '@type': 'PostalAddress', ...address });
});

describe('places of other entries', () =>
  testCases([
    {
      what: 'a school',
      resume: {
        education: [
          { institution: 'School', location: { city: 'Riga, Latvia', countryCode: 'LVA' } },
        ],
      },
      sees: ['Riga, Latvia'],
      hides: ['Latvia, Latvia', 'LVA'],
    },
    {
      what: 'a section of the author’s own',
      resume: {
        'x-talks': [{ name: 'Fog', location: { city: 'Singapore', country: 'Singapore' } }],
      },
      sees: ['Singapore'],
      hides: ['Singapore, Singapore'],
    },
    {
      what: 'unpaid work',
      resume: {
        volunteer: [{ organization: 'Boat', location: { city: 'Oslo', country: 'Norge' } }],
      },
      sees: ['Oslo, Norway'],
    },
    {
      what: 'a home for the public',
      resume: {
        basics: {
          name: 'A',
          location: {
            address: '12 Fog Lane, 5003 Bergen',
            postalCode: '5003',
            city: 'Bergen',
            country: 'Norge',
          },
        },
      },
      options: { audience: 'public' },
      sees: ['Bergen, Norway'],
      hides: ['Fog', '5003'],
    },
  ]));
