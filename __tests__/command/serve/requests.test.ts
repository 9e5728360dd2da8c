import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { refusalOf } from '../../../command/serve/requests';

/** The status with which a request is refused, or null. */
function refused(headers: IncomingHttpHeaders, url = '/', method = 'GET', localPort = 4321) {
  const request = { headers: { host: 'localhost:4321', ...headers }, url, method };
  return refusalOf({ ...request, socket: { localPort } } as IncomingMessage)?.status ?? null;
}

const everything = ['/', '/page?variant=a', '/resume.pdf?1', '/account', '/changes'];
const click = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

test.each(['localhost:4321', 'LOCALHOST:4321', '127.0.0.1:4321', '[::1]:4321'])(
  '%s is the preview',
  (host) => expect(refused({ host })).toBeNull(),
);

test.each([
  'evil.example',
  'evil.example:4321',
  'localhost',
  'localhost:80',
  'localhost:43210',
  'localhost.evil.example:4321',
  'localhost.:4321',
  'evil.example@localhost:4321',
  '127.0.0.2:4321',
  '0.0.0.0:4321',
  '::1:4321',
  '',
  undefined,
])('%s is not', (host) => {
  for (const url of everything) expect(refused({ host, ...click }, url)).toBe(421);
});

test('a browser leaves the usual port out of the name', () => {
  expect(refused({ host: 'localhost' }, '/', 'GET', 80)).toBeNull();
  expect(refused({ host: 'evil.example' }, '/', 'GET', 80)).toBe(421);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get', ''])('%j is refused', (method) => {
  for (const url of everything) expect(refused({}, url, method)).toBe(405);
});

test('its own pages, a typed address and a program without a browser are answered', () => {
  for (const url of everything) {
    for (const method of ['GET', 'HEAD']) {
      expect(refused({}, url, method)).toBeNull();
      expect(refused({ 'sec-fetch-site': 'none', ...click }, url, method)).toBeNull();
      expect(refused({ 'sec-fetch-site': 'same-origin' }, url, method)).toBeNull();
      expect(refused({ origin: 'http://localhost:4321' }, url, method)).toBeNull();
    }
  }
});

test.each(['cross-site', 'same-site', 'anything'])(
  'of a page that is %s, only a link is followed',
  (site) => {
    const from = { 'sec-fetch-site': site };
    for (const url of ['/', '/?a', '/?view=paper\n'])
      expect(refused({ ...from, ...click }, url)).toBeNull();
    for (const url of ['/page', '/resume.pdf', '/account', '/changes', '//', '/elsewhere']) {
      expect(refused({ ...from, ...click }, url)).toBe(403);
    }
    for (const url of everything) {
      expect(refused(from, url)).toBe(403);
      for (const headers of [
        { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
        { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
        { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
        { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'document' },
      ]) {
        expect(refused({ ...from, ...headers }, url)).toBe(403);
      }
    }
  },
);

test.each([
  'https://evil.example',
  'null',
  'http://localhost:3000',
  'https://localhost:4321',
  'http://127.0.0.1:4321',
])('a page of %s is refused', (origin) => {
  for (const url of everything) {
    expect(refused({ origin }, url)).toBe(403);
    expect(refused({ origin, 'sec-fetch-site': 'cross-site', ...click }, url)).toBe(403);
  }
});
