import { render } from '../../../index';
import { viewOf } from '../../view-of';

const properties = (basics: unknown, options?: unknown) =>
  viewOf({ basics }, options)
    .masthead.contacts.flatMap(({ lines }) => lines)
    .map(({ property }) => property);

test.each<[what: string, basics: unknown, properties: string[]]>([
  ['a bare host', { url: 'https://ada.example' }, ['u-url host']],
  ['without TLS', { url: 'http://ada.example/' }, ['u-url host']],
  ['typed without a scheme', { url: 'ada.example' }, ['u-url host']],
  ['with www', { url: 'https://www.ada.example' }, ['u-url host']],
  ['with a port', { url: 'https://ada.example:8080' }, ['u-url host']],
  ['in other letters', { url: 'https://www.пример.рф' }, ['u-url host']],
  ['a path is enough', { url: 'https://ada.example/cv' }, ['u-url']],
  ['nothing that may be followed', { url: 'soon' }, ['u-url']],
  ['no site', { email: 'me@ada.example', phone: '+1 555 0100' }, ['u-email', 'p-tel']],
  ['a profile at a host of its own', { profiles: [{ url: 'https://a.example' }] }, ['u-url host']],
  ['a profile', { profiles: [{ network: 'GitHub', username: 'ada' }] }, ['u-url']],
  [
    'a profile by a name',
    { profiles: [{ username: 'ada', url: 'https://a.example/7' }] },
    ['u-url'],
  ],
  [
    'a name with a dot',
    { profiles: [{ username: 'ada.b', url: 'https://a.example/7' }] },
    ['u-url'],
  ],
])('%s', (_, basics, expected) => {
  expect(properties(basics)).toEqual(expected);
});

test('from right to left the host is found within its marks', () => {
  expect(properties({ url: 'https://ada.example' }, { language: 'he' })).toEqual(['u-url host']);
});

test('the page itself says no more than before', () => {
  const html = render({ basics: { url: 'https://ada.example' } });
  expect(html).toContain(
    '<a class="u-url host" href="https://ada.example" rel="me">ada.example</a>',
  );
});
