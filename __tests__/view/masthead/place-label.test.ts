import { viewOf } from '../../view-of';

const labelOf = (location: unknown, options: object = {}) =>
  viewOf({ basics: { location } }, options).masthead.contacts[0]?.lines[0]?.label;

test.each<[location: unknown, label: string]>([
  [{ city: 'Bonn' }, 'Wohnort'],
  [{ city: 'Bonn', countryCode: 'DE' }, 'Wohnort'],
  ['Bonn', 'Wohnort'],
  [{ city: 'Bonn', address: 'Am Ufer 3' }, 'Adresse'],
  [{ city: 'Bonn', postalCode: '53111' }, 'Adresse'],
])('%j is headed by %s', (location, label) => {
  expect(labelOf(location, { language: 'de' })).toBe(label);
});

test.each([{ location: 'city' }, { audience: 'public' }])('for %j it is no address', (options) => {
  const location = { city: 'Bonn', region: 'NRW', address: 'Am Ufer 3', postalCode: '53111' };
  expect(labelOf(location, { language: 'de', ...options })).toBe('Wohnort');
});

test('an author’s own word for one is his word for both', () => {
  expect(labelOf('Bonn', { labels: { location: 'base' } })).toBe('base');
  expect(labelOf('Bonn', { labels: { location: 'base', place: 'home' } })).toBe('home');
});
