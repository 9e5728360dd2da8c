import { inspect, select } from '../../index';
import { testCases } from './cases';

const basics = (more: object) => ({ basics: { name: 'Iva', ...more } });
const github = 'https://github.com/iva';

describe('profiles of basics in other forms than a list of records', () =>
  testCases(
    [
      ['a map of addresses', { profiles: { github, mastodon: '@iva@fjord.example' } }],
      ['a map of users', { profiles: { GitHub: 'iva' } }],
      ['a map of records', { profiles: { github: { username: 'iva' } } }],
      ['a list of addresses', { profiles: [github] }],
      ['an address', { profiles: github }],
      ['a list of maps of one', { profiles: [{ github: 'iva' }, { LinkedIn: 'iva-b' }] }],
      ['a field of the network’s name', { github: 'iva' }],
      ['one with "url" behind it', { githubUrl: github }],
      ['links', { links: [{ label: 'GitHub', url: github }] }],
      ['a map of links', { links: { github } }],
      ['social', { social: [{ network: 'GitHub', username: 'iva' }] }],
      ['beside a list', { profiles: [{ network: 'X', username: 'iva' }], github: 'iva' }],
    ].map(([what, more]) => ({
      what: what as string,
      resume: basics(more as object),
      sees: ['GitHub github.com/iva'],
      leadsTo: [github],
    })),
  ));

describe('a name in parts', () =>
  testCases(
    [
      { first: 'Iva', last: 'Berg' },
      { firstName: 'Iva', lastName: 'Berg' },
      { given: 'Iva', family: 'Berg' },
      ['Iva', 'Berg'],
    ].map((name) => ({
      what: JSON.stringify(name),
      resume: { basics: { name } },
      sees: ['Iva Berg'],
    })),
  ));

test('what is written otherwise is told under the author’s own paths, and what is private is gone', () => {
  const resume = basics({ profiles: { github: { username: 'iva', 'x-private': true } } });
  expect(inspect(resume, { audience: 'public' })).toEqual([
    { path: 'basics.profiles.github', reason: 'private, and the audience is public' },
  ]);
  expect(select(resume, { audience: 'public' })).toEqual({ basics: { name: 'Iva' } });
});

test('a map of empty values is no profile', () => {
  expect(select(basics({ profiles: { LinkedIn: null, github: '' } }))).toEqual(basics({}));
});

test('fields of an author’s own stay as they are', () => {
  const resume = basics({ availability: 'Now', github: ['a', 'b'], links: 'see below' });
  expect(select(resume)).toEqual(resume);
});
