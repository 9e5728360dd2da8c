import measurement from 'cldr-core/supplemental/measurementData.json';
import { viewOf } from '../../view-of';

const paper = (location: unknown, language = 'en', options: object = {}) =>
  viewOf({ basics: { location }, meta: { language } }, options).style.page.size;

const { '001': world, ...papers } = measurement.supplemental.measurementData.paperSize;

test('CLDR says what paper a country prints on', () => {
  expect(world).toBe('A4');
  const letter = Object.keys(papers).filter(
    (country) => paper({ countryCode: country }) === 'Letter',
  );
  expect(letter).toEqual(Object.keys(papers));
  expect(letter).toEqual(expect.arrayContaining(['US', 'CA', 'MX', 'PH']));
});

type Place = [location: unknown, language?: string];

const onLetter: Place[] = [
  [{ countryCode: 'us' }],
  [{ countryCode: 'USA' }],
  [{ countryCode: 'U.S.' }],
  [{ countryCode: '840' }],
  [{ country: 'United States of America' }],
  [{ country: 'the Philippines' }],
  [{ country: 'Kanada' }],
  [{ country: 'México' }, 'es'],
  [{ country: 'США' }, 'ru'],
  [{ country: '加拿大' }, 'zh-Hans'],
  [{ country: 'CA, Canada' }],
  [{ country: 'Toronto, Canada' }],
  [{ city: 'Fresno', region: 'California' }],
  [{ city: 'Fresno', region: 'CA' }],
  [{ city: 'Springfield', region: 'IL', postalCode: '62704' }],
  [{ city: 'Springfield', postalCode: '62704-1234' }, 'de'],
  [{ city: 'Lachine', region: 'Québec' }, 'fr'],
  [{ city: 'Lachine', postalCode: 'H8S 1A1' }, 'fr'],
  ['Fresno, CA, USA'],
  ['Springfield, IL 62704'],
  ['Toronto, Kanada', 'de'],
  ['Toronto, Canada'],
  ['Puebla, México', 'es-419'],
  [{ address: '1 High Street\nFresno, California' }],
  [{ city: 'San Juan, Puerto Rico' }],
  [{ city: 'Fresno' }, 'en-US'],
  [{ city: 'Fresno', region: 'Central Valley' }, 'en-US'],
  [undefined, 'es-MX'],
  [undefined, 'fil-PH'],
  [undefined, 'fr_CA'],
];

const onA4: Place[] = [
  [undefined],
  ['Fresno'],
  [undefined, 'en-GB'],
  [undefined, 'es-419'],
  [undefined, 'pt-BR'],
  [undefined, 'de-DE-u-co-phonebk'],
  [{ countryCode: 'DE' }, 'en-US'],
  [{ countryCode: 'UK' }, 'en-US'],
  [{ country: 'Germany' }, 'en-US'],
  [{ country: 'DE, Germany' }, 'en-US'],
  [{ country: 'Georgia' }],
  ['Berlin, Germany', 'en-US'],
  ['Berlin, Deutschland', 'en-US'],
  ['Berlin, DE'],
  ['Bengaluru, IN'],
  ['Milano, MI', 'it'],
  [{ city: 'Riga', region: 'Vidzeme', postalCode: '1010' }],
  [{ city: 'London', postalCode: 'SW1A 1AA' }],
  [{ city: 'Tbilisi', region: 'Georgia' }],
  [{ address: '1 High Street\nOslo, Norway' }, 'en-US'],
  ['?, !'],
  [{ city: ','.repeat(5_000) }],
  [{ city: 'a, '.repeat(5_000) + 'Canada' }],
];

const cases = (places: Place[]) =>
  places.map(([location, language = 'en']) => {
    const typed = JSON.stringify(location) ?? 'nothing';
    return { typed: typed.slice(0, 80), location, language };
  });

test.each(cases(onLetter))('$typed, in $language: Letter', ({ location, language }) => {
  expect(paper(location, language)).toBe('Letter');
});

test.each(cases(onA4))('$typed, in $language: A4', ({ location, language }) => {
  expect(paper(location, language)).toBe('A4');
});

test('an address that is not shown still tells the paper', () => {
  expect(paper({ countryCode: 'US' }, 'en', { location: 'none' })).toBe('Letter');
});

test('a country that is private is nobody’s, as are its papers', () => {
  const location = { city: 'Fresno', countryCode: 'US', 'x-private': true };
  expect(paper(location)).toBe('Letter');
  expect(paper(location, 'en', { audience: 'public' })).toBe('A4');
});
