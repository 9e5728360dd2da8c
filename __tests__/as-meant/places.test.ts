import { render } from '../../index';
import { testCases } from './cases';

/** The full text of both lines of a page that show the place. */
const lines = (location: unknown, language: string): string[] => {
  const html = render(
    { basics: { name: 'A', location }, work: [{ name: 'Acme', location }] },
    { language },
  ).replace(/<span class="kept">(.*?)<\/span>/g, '$1');
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

/** What a country makes of a street, a town, a region and a postal code. */
const written = (list: [countryCode: string, shown: string, withRegion: string][]) =>
  test.each(list)('%s writes %s', (countryCode, shown, withRegion) => {
    const place = { address: '1 Fog Rd', city: 'Town', postalCode: '12345', countryCode };
    const street = [place, { ...place, region: 'Land' }].map(
      (location) => lines(location, 'en')[0],
    );
    const country = `, ${lines({ countryCode }, 'en')[0]}`;
    expect(street).toEqual([shown + country, withRegion + country]);
  });

describe('the postal code', () => {
  written([
    ...['DE', 'FR', 'ES', 'IT', 'PL', 'SE', 'NL', 'CH', 'TR', 'MX', 'AR', 'MY', 'BY', 'KZ'].map(
      (code): [string, string, string] => [
        code,
        '1 Fog Rd, 12345 Town',
        '1 Fog Rd, 12345 Town, Land',
      ],
    ),
    ...['IL', 'JO', 'LB', 'SA', 'PK', 'BD', 'NP', 'BH', 'MT', 'PE', 'NG'].map(
      (code): [string, string, string] => [
        code,
        '1 Fog Rd, Town 12345',
        '1 Fog Rd, Town 12345, Land',
      ],
    ),
    ...['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'IN', 'SG', 'ZA'].map(
      (code): [string, string, string] => [
        code,
        '1 Fog Rd, Town 12345',
        '1 Fog Rd, Town, Land 12345',
      ],
    ),
    ...['EG', 'IQ', 'IR', 'TH', 'LK', 'AF', 'ID', 'VN', 'CN', 'JP', 'KR', 'TW', 'KE', 'PH'].map(
      (code): [string, string, string] => [
        code,
        '1 Fog Rd, Town 12345',
        '1 Fog Rd, Town, Land 12345',
      ],
    ),
    ...['UA', 'RU', 'LV', 'BR', 'CO'].map((code): [string, string, string] => [
      code,
      '1 Fog Rd, Town, 12345',
      '1 Fog Rd, Town, Land, 12345',
    ]),
    ['HU', '12345 Town, 1 Fog Rd', '12345 Town, Land, 1 Fog Rd'],
  ]);
});

read('an address in its own letters', [
  [
    { address: 'вул. Туманна, 1', city: 'Київ', postalCode: '01001', countryCode: 'UA' },
    'вул. Туманна, 1, Київ, 01001, Україна',
    'uk',
  ],
  [
    { address: 'Fő utca 1.', city: 'Budapest', postalCode: '1011', countryCode: 'HU' },
    '1011 Budapest, Fő utca 1., Magyarország',
    'hu',
  ],
  [
    { address: 'Miglas iela 1', city: 'Rīga', postalCode: 'LV-1010', countryCode: 'LV' },
    'Miglas iela 1, Rīga, LV-1010, Latvija',
    'lv',
  ],
  [
    { address: 'ถนนหมอก 1', city: 'กรุงเทพมหานคร', postalCode: '10110', countryCode: 'TH' },
    'ถนนหมอก 1, กรุงเทพมหานคร 10110, ไทย',
    'th',
  ],
  [{ city: '渋谷区', region: '東京都', postalCode: '150-0031' }, '〒150-0031 東京都渋谷区', 'ja'],
  [{ city: '渋谷区', postalCode: '〒150-0031', countryCode: 'JP' }, '日本 〒150-0031 渋谷区', 'ja'],
  [{ city: '〒150-0031 渋谷区', postalCode: '150-0031' }, '〒150-0031 渋谷区', 'ja'],
  [
    { address: '雾巷1号', city: '北京市', postalCode: '100000', countryCode: 'CN' },
    '中国 100000 北京市雾巷1号',
    'zh',
  ],
  [
    { address: '안개로 1', city: '서울', postalCode: '04524', countryCode: 'KR' },
    '대한민국 04524 서울 안개로 1',
    'ko',
  ],
  [
    { address: '霧町1-2', city: 'Tokyo', countryCode: 'JP', postalCode: '1000001' },
    '日本 〒1000001 Tokyo 霧町1-2',
    'ja',
  ],
]);

read('a street that begins with its town', [
  [
    { address: '東京都渋谷区霧町1-2', city: '渋谷区', region: '東京都', countryCode: 'JP' },
    '日本 東京都渋谷区霧町1-2',
    'ja',
  ],
  [{ address: '渋谷区霧町1-2', city: '渋谷区', region: '東京都' }, '東京都渋谷区霧町1-2', 'ja'],
  [{ address: '北京市海淀区雾巷1号', city: '北京' }, '北京市海淀区雾巷1号', 'zh'],
  [
    { address: '서울 강남구 안개로 1', city: '강남구', region: '서울' },
    '서울 강남구 안개로 1',
    'ko',
  ],
  [{ address: '南京路1号', city: '南京' }, '南京南京路1号', 'zh'],
]);

read('a postal code whose country is not named', [
  [{ city: 'Austin', region: 'TX', postalCode: '73301' }, 'Austin, TX 73301'],
  [{ city: 'Milano', region: 'MI', postalCode: '20121' }, '20121 Milano, MI', 'it'],
  [{ city: 'Austin', postalCode: '73301-0001' }, 'Austin 73301-0001'],
  [{ city: 'Leeds', postalCode: 'LS1 1AA' }, 'Leeds LS1 1AA'],
  [{ city: 'Leeds', postalCode: 'LS1 1AA', countryCode: 'England' }, 'Leeds LS1 1AA, England'],
  [{ city: 'Toronto', region: 'ON', postalCode: 'M5V 1A1' }, 'Toronto, ON M5V 1A1'],
  [{ city: 'Bonn', region: 'NRW', postalCode: '53111' }, '53111 Bonn, NRW'],
  [{ city: 'Amsterdam', postalCode: '1011 AB' }, '1011 AB Amsterdam'],
]);

read('an address in Latin letters, on a page in others', [
  [
    { address: '1 Fog Lane, Flat 2', city: 'Leeds', postalCode: 'LS1 1AA', countryCode: 'GB' },
    '1 Fog Lane, Flat 2, Leeds LS1 1AA, 英国',
    'zh',
  ],
  [
    { address: '1-2-3 Kiri', city: 'Shibuya-ku', region: 'Tokyo', postalCode: '150-0031' },
    '1-2-3 Kiri, 150-0031 Shibuya-ku, Tokyo',
    'ja',
  ],
  [
    { address: '1-2-3 Kiri', city: 'Tokyo', postalCode: '150-0031', countryCode: 'JP' },
    '1-2-3 Kiri, Tokyo 150-0031, 日本',
    'ja',
  ],
  [
    { address: '1 Fog Lane', city: '伦敦', postalCode: 'SW1A 1AA', countryCode: 'GB' },
    '1 Fog Lane, 伦敦 SW1A 1AA, 英国',
    'zh',
  ],
  [
    { address: '霧町1-2\nFog Tower 4F', city: '渋谷区', region: '東京都' },
    '東京都渋谷区霧町1-2 Fog Tower 4F',
    'ja',
  ],
]);

read('a country by the name that addresses have', [
  [{ city: 'Hong Kong', countryCode: 'HK' }, '香港', 'zh'],
  [{ city: 'Kowloon', countryCode: 'HK' }, 'Kowloon, Hong Kong'],
  [{ city: 'Austin', countryCode: 'Vereinigte Staaten' }, 'Austin, Vereinigte Staaten', 'de'],
  [{ city: 'Austin', countryCode: 'Vereinigte Staaten' }, 'Austin, United States'],
  [{ city: 'Остин', countryCode: 'Соединенные Штаты' }, 'Остин, Соединенные Штаты', 'ru'],
  [{ city: 'Остин', countryCode: 'United States' }, 'Остин, США', 'ru'],
  [{ city: 'Kowloon', countryCode: 'Hong Kong SAR' }, 'Kowloon, Hong Kong'],
  [{ city: 'Macau', countryCode: 'MO' }, 'Macau'],
  [{ city: 'Ramallah', countryCode: 'PS' }, 'Ramallah, Palestine'],
  [{ city: 'Ramallah', countryCode: 'Palestinian Territories' }, 'Ramallah, Palestina', 'es'],
  [{ city: 'Yangon', countryCode: 'MM' }, 'Yangon, Myanmar', 'fr'],
  [{ city: 'Kinshasa', countryCode: 'CD' }, 'Kinshasa, Congo (RDC)', 'fr'],
  [{ city: 'Brazzaville', countryCode: 'CG' }, 'Brazzaville, Congo (Republic)'],
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
