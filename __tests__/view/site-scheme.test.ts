import { render } from '../../index';
import { viewOf } from '../view-of';

const schemes = (basics: unknown, options?: unknown) =>
  viewOf({ basics }, options).masthead.contacts.map(({ scheme }) => scheme);

test.each<[what: string, basics: unknown, scheme: string[]]>([
  ['a bare host', { url: 'https://ada.example' }, ['https://']],
  ['without TLS', { url: 'http://ada.example/' }, ['http://']],
  ['typed without a scheme', { url: 'ada.example' }, ['https://']],
  ['with www', { url: 'https://www.ada.example' }, ['https://www.']],
  ['with a port', { url: 'https://ada.example:8080' }, ['https://']],
  ['in other letters', { url: 'https://www.пример.рф' }, ['https://www.']],
  ['a path is enough', { url: 'https://ada.example/cv' }, ['']],
  ['nothing that may be followed', { url: 'soon' }, ['']],
  ['no site', { email: 'me@ada.example', phone: '+1 555 0100' }, ['', '']],
  ['an e-mail address in its place', { url: 'me@ada.example' }, ['']],
  ['a profile at a host of its own', { profiles: [{ url: 'https://ada.example' }] }, ['https://']],
  ['a profile', { profiles: [{ network: 'GitHub', username: 'ada' }] }, ['']],
  ['a profile by a name', { profiles: [{ username: 'ada', url: 'https://a.example/7' }] }, ['']],
  [
    'a profile by a name with a dot',
    { profiles: [{ username: 'ada.b', url: 'https://a.example/7' }] },
    [''],
  ],
])('%s', (_, basics, expected) => {
  expect(schemes(basics)).toEqual(expected);
});

test('from right to left the host is found within its marks', () => {
  expect(schemes({ url: 'https://ada.example' }, { language: 'he' })).toEqual(['https://']);
});

test('the page says it to its style alone', () => {
  const html = render({ basics: { url: 'https://ada.example' } });
  expect(html).toContain('data-scheme="https://" rel="me">ada.example</a>');
});
