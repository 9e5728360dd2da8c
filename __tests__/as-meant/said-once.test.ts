import { inspect, render } from '../../index';
import { seen } from './seen';
import { testCases } from './cases';

const profiles = (...profiles: object[]) => ({ basics: { name: 'Iva Berg', profiles } });
const withSite = (url: string, ...profiles: object[]) => ({
  basics: { name: 'Iva Berg', url, profiles },
});

const page = 'https://www.linkedin.com/in/iva-7';
const github = 'https://github.com/iva';

describe('a username that says nothing new', () =>
  testCases([
    ...['Iva Berg', 'iva berg', 'Berg, Iva', 'Iva M. Berg', 'Ivà Berg', 'LinkedIn'].map(
      (username) => ({
        what: username,
        resume: profiles({ network: 'LinkedIn', username, url: page }),
        sees: ['LinkedIn linkedin.com/in/iva-7'],
        hides: [`LinkedIn ${username}`],
        leadsTo: [page],
      }),
    ),
    ...[github, 'github.com/iva', 'http://www.github.com/iva/', 'https://github.com/iva/'].map(
      (username) => ({
        what: username,
        resume: profiles({ network: 'GitHub', username, url: github }),
        sees: ['GitHub github.com/iva\n'.trim()],
        hides: ['(', 'https:'],
        leadsTo: [github],
      }),
    ),
    {
      what: 'another name is kept',
      resume: profiles({ network: 'LinkedIn', username: 'Fog Lamp', url: page }),
      sees: ['LinkedIn Fog Lamp linkedin.com/in/iva-7'],
    },
    {
      what: 'a name without an address is kept',
      resume: profiles({ network: 'LinkedIn', username: 'Iva Berg' }),
      sees: ['LinkedIn Iva Berg'],
    },
    {
      what: 'the network alone',
      resume: profiles({ network: 'GitHub', username: 'GitHub' }),
      sees: ['profile GitHub'],
      hides: ['GitHub GitHub'],
      leadsNowhere: ['https://github.com/GitHub'],
    },
  ]));

describe('a username that is an address', () =>
  testCases([
    ...[
      ['GitHub', github, github],
      ['GitHub', 'github.com/iva', github],
      ['LinkedIn', 'linkedin.com/in/iva', 'https://linkedin.com/in/iva'],
      ['LinkedIn', 'in/iva', 'https://www.linkedin.com/in/iva'],
      ['LinkedIn', '/in/iva', 'https://www.linkedin.com/in/iva'],
      ['Reddit', 'u/iva', 'https://www.reddit.com/user/iva'],
      ['GitHub', '@iva', github],
      ['Website', 'fjord.example', 'https://fjord.example'],
      ['Portfolio', 'www.fjord.example/me', 'https://www.fjord.example/me'],
    ].map(([network, username, href]) => ({
      what: `${network}: ${username}`,
      resume: profiles({ network, username }),
      leadsTo: [href!],
      hides: ['https:'],
    })),
    {
      what: 'a profile that is one text',
      resume: profiles('https://github.com/iva' as never),
      sees: ['GitHub github.com/iva'],
      leadsTo: [github],
    },
    {
      what: 'of another kind than the network’s',
      resume: profiles({ network: 'YouTube', username: 'c/iva' }),
      sees: ['YouTube c/iva'],
      leadsNowhere: ['https://www.youtube.com/@iva'],
    },
    {
      what: 'a dot in a name is no host',
      resume: profiles({ network: 'GitLab', username: 'iva.berg' }),
      leadsTo: ['https://gitlab.com/iva.berg'],
    },
    {
      what: 'a username in the address’s place',
      resume: profiles({ network: 'GitHub', username: 'iva', url: 'iva' }),
      sees: ['GitHub github.com/iva'],
      leadsTo: [github],
    },
  ]));

/** Where the links of a page lead. */
const links = (resume: unknown): string[] =>
  [...render(resume).matchAll(/<a [^>]*href="([^"]*)"/g)].map((found) => found[1]!);

test.each<[what: string, resume: object, line: string]>([
  [
    'a site and a profile',
    withSite(github, { network: 'GitHub', username: 'iva' }),
    'GitHub github.com/iva',
  ],
  [
    'a site and a profile, written otherwise',
    withSite('http://www.GitHub.com/iva/', { network: 'GitHub', username: 'iva' }),
    'GitHub ',
  ],
  [
    'a site and a site',
    withSite(github, { network: 'Portfolio', url: `${github}/` }),
    'Portfolio github.com/iva',
  ],
  [
    'a site and a profile with words',
    withSite(github, { network: 'Blog', username: 'Fog notes', url: github }),
    'Blog Fog notes',
  ],
  [
    'two profiles',
    profiles({ network: 'GitHub', username: 'iva' }, { network: 'github', url: github }),
    'GitHub github.com/iva',
  ],
  [
    'two profiles of two names',
    profiles({ network: 'GitHub', username: 'iva' }, { network: 'Code', url: github }),
    'GitHub, Code github.com/iva',
  ],
])('%s at one address are one contact', (_, resume, line) => {
  const { text } = seen(render(resume));
  expect(links(resume)).toHaveLength(1);
  expect(text).toContain(line);
  expect(text).not.toContain('web ');
  expect(inspect(resume)).toEqual([]);
});

test('an e-mail address and its profile are one contact', () => {
  const resume = {
    basics: {
      email: 'iva@fjord.example',
      profiles: [{ network: 'Mail', username: 'iva@fjord.example' }],
    },
  };
  expect(links(resume)).toEqual(['mailto:iva@fjord.example']);
});

test.each<[what: string, one: string, other: string]>([
  ['another path', github, `${github}/fog`],
  ['a path in capitals', 'https://fjord.example/a', 'https://fjord.example/A'],
  ['another query', 'https://fjord.example/?a=1', 'https://fjord.example/?a=2'],
  ['another host', 'https://fjord.example', 'https://me.fjord.example'],
])('%s is another address', (_, one, other) => {
  const { addresses } = seen(render(withSite(one, { network: 'Site', url: other })));
  expect(addresses).toEqual(expect.arrayContaining([one, other]));
});

test('two people’s names at one address are two contacts', () => {
  const { text } = seen(
    render(
      profiles(
        { network: 'Club', username: 'Fog', url: 'https://fjord.example' },
        { network: 'Club', username: 'Lamp', url: 'https://fjord.example' },
      ),
    ),
  );
  expect(text).toMatch(/Club Fog[^]*Club Lamp/);
});

test('machines are told an address once', () => {
  const html = render(
    withSite(github, { network: 'GitHub', username: 'iva' }, { url: `${github}/` }),
  );
  expect(html).toContain(`"url":"${github}"`);
  expect(html).not.toContain('sameAs');
});

describe('projects', () =>
  testCases([
    {
      what: 'an address that is the repository',
      resume: { projects: [{ name: 'Fog', url: `${github}/fog`, github: 'github.com/iva/fog/' }] },
      sees: ['Fog\ngithub.com/iva/fog'],
      hides: ['GitHub'],
      leadsTo: [`${github}/fog`],
    },
    {
      what: 'under another key',
      resume: { projects: [{ name: 'Fog', url: `${github}/fog`, repository: `${github}/fog` }] },
      hides: ['GitHub'],
    },
    {
      what: 'a repository that is another',
      resume: { projects: [{ name: 'Fog', url: 'https://fog.example', github: `${github}/fog` }] },
      sees: ['GitHub github.com/iva/fog'],
      leadsTo: ['https://fog.example', `${github}/fog`],
    },
    {
      what: 'a repository alone',
      resume: { projects: [{ name: 'Fog', github: `${github}/fog` }] },
      sees: ['GitHub github.com/iva/fog'],
    },
    {
      what: 'a name that is its address',
      resume: { projects: [{ name: 'github.com/iva/fog', url: `${github}/fog` }] },
      sees: ['github.com/iva/fog'],
      hides: ['github.com/iva/fog github', '('],
      leadsTo: [`${github}/fog`],
    },
    {
      what: 'a name that is its whole address',
      resume: { projects: [{ name: `${github}/fog`, url: `${github}/fog` }] },
      hides: ['('],
      leadsTo: [`${github}/fog`],
    },
  ]));
