import { render, select } from '../../index';
import { testCases } from './cases';

const profile = (network: string, username: string, url?: string) => ({
  basics: { name: 'Iva Berg', profiles: [{ network, username, ...(url && { url }) }] },
});
const highlight = (text: string) => ({ work: [{ name: 'A', highlights: [text] }] });

const account = 'https://fjord.example/@iva';
const mail = 'mailto:iva@fjord.example';

describe('of a fediverse', () =>
  testCases([
    ...[
      ['Mastodon', '@iva@fjord.example'],
      ['mastodon', 'iva@fjord.example'],
      ['Fediverse', '@iva@fjord.example'],
      ['Pleroma', '@iva@fjord.example'],
      ['Mastodon (work)', '@iva@fjord.example'],
    ].map(([network, username]) => ({
      what: `${network}: ${username}`,
      resume: profile(network!, username!),
      sees: ['fjord.example/@iva'],
      leadsTo: [account],
      leadsNowhere: [mail],
    })),
    {
      what: 'as an address',
      resume: profile('Mastodon', '', '@iva@fjord.example'),
      leadsTo: [account],
      leadsNowhere: [mail],
    },
    {
      what: 'with its own address',
      resume: profile('Mastodon', '@iva@fjord.example', account),
      leadsTo: [account],
      hides: ['@iva@fjord.example'],
    },
    {
      what: 'on another network',
      resume: profile('Elsewhere', '@iva@fjord.example'),
      sees: ['Elsewhere @iva@fjord.example'],
      leadsNowhere: [account, mail],
    },
    {
      what: 'in a text',
      resume: highlight('Follow @iva@fjord.example or @iva_b@fjord.example now'),
      sees: ['Follow @iva@fjord.example or @iva_b@fjord.example now'],
      leadsNowhere: [
        mail,
        'mailto:b@fjord.example',
        'mailto:_b@fjord.example',
        'mailto:iva_b@fjord.example',
      ],
    },
    { what: 'without a server', resume: profile('Mastodon', '@iva'), sees: ['Mastodon @iva'] },
  ]));

describe('of messengers', () =>
  testCases([
    ...[
      ['XMPP', 'iva@fjord.example'],
      ['Jabber', 'iva@fjord.example'],
      ['Matrix', '@iva:fjord.example'],
      ['Skype', 'live:.cid.abc'],
      ['Skype', 'iva@fjord.example'],
      ['Discord', 'iva#1234'],
      ['Signal', 'iva.42'],
      ['WeChat', 'iva_berg_1'],
      ['XMPP', '_iva_@fjord.example'],
    ].map(([network, username]) => ({
      what: `${network}: ${username}`,
      resume: profile(network!, username!),
      sees: [`${network} ${username}`],
      leadsNowhere: [mail, 'mailto:_iva_@fjord.example', `https://${username}`],
    })),
    {
      what: 'an address of XMPP',
      resume: profile('XMPP', '', 'xmpp:iva@fjord.example'),
      sees: ['XMPP xmpp:iva@fjord.example'],
      leadsNowhere: [mail, 'xmpp:iva@fjord.example'],
    },
    {
      what: 'a name and its address of XMPP',
      resume: profile('Jabber', 'iva@fjord.example', 'xmpp:iva@fjord.example'),
      sees: ['Jabber iva@fjord.example'],
      hides: ['xmpp:'],
      leadsNowhere: [mail],
    },
    {
      what: 'XMPP in a text',
      resume: highlight('Chat at xmpp:iva@fjord.example, or Jabber: iva@fjord.example'),
      leadsNowhere: [mail],
    },
    {
      what: 'Matrix by its page',
      resume: profile(
        'Matrix',
        '@iva:fjord.example',
        'https://matrix.example/#/@iva:fjord.example',
      ),
      leadsTo: ['https://matrix.example/#/@iva:fjord.example'],
    },
    {
      what: 'Bluesky',
      resume: profile('Bluesky', '@iva.bsky.social'),
      leadsTo: ['https://bsky.app/profile/iva.bsky.social'],
    },
    {
      what: 'Bluesky without its host',
      resume: profile('Bluesky', 'iva'),
      leadsTo: ['https://bsky.app/profile/iva.bsky.social'],
    },
    {
      what: 'Bluesky under a host of one’s own',
      resume: profile('Bluesky', 'fjord.example'),
      leadsTo: ['https://bsky.app/profile/fjord.example'],
    },
    { what: 'an e-mail address', resume: profile('Email', 'iva@fjord.example'), leadsTo: [mail] },
  ]));

describe('no e-mail addresses', () =>
  testCases(
    [
      'react@18.2.0',
      'root@10.0.0.1',
      'git@git.example:x/y.git',
      'user@localhost',
      '@scope/pkg@1.0.0',
      'foo@1.2.3-beta.rc',
      'vue@v3.4.0',
      'node@18.x',
      'icon@2x.png',
      'getty@tty1.service',
      'root@db.internal',
      'ssh iva@db.example',
      'git clone ssh://git@git.example/x.git',
      'postgres://iva@db.example/x',
    ].flatMap((typed) => {
      const leadsNowhere = [/\S+@\S+/.exec(typed)![0], 'git@git.example', 'iva@db.example'].map(
        (address) => `mailto:${address}`,
      );
      const sees = [typed];
      return [
        { what: `${typed} in a text`, resume: highlight(`Ran ${typed} daily`), sees, leadsNowhere },
        { what: `${typed} first`, resume: highlight(typed), sees, leadsNowhere },
        { what: `${typed} as a contact`, resume: { basics: { email: typed } }, sees, leadsNowhere },
      ];
    }),
  ));

describe('e-mail addresses', () =>
  testCases([
    ...[
      'iva@fjord.example',
      'iva@münchen.example',
      'a.b+c@sub.example.co',
      'iva_b@fjord.example',
      'iva@xn--mnchen-3ya.example',
      'iva@163.example',
      'i@пример.испытание',
    ].flatMap((address) => [
      {
        what: `${address} in a text`,
        resume: highlight(`Write to ${address}.`),
        leadsTo: [`mailto:${address}`],
      },
      {
        what: `${address} as a contact`,
        resume: { basics: { email: address } },
        leadsTo: [`mailto:${address}`],
      },
    ]),
    {
      what: 'in emphasis, brackets and lists',
      resume: highlight(
        '*iva@a.example* (iva@b.example), <iva@c.example>; mailto:iva@d.example: yes',
      ),
      leadsTo: ['a', 'b', 'c', 'd'].map((host) => `mailto:iva@${host}.example`),
    },
    {
      what: 'emphasis around what is none',
      resume: highlight('see _root@10.0.0.1_ here'),
      sees: ['see root@10.0.0.1 here'],
    },
  ]));

test('an account is a page, and no private e-mail address', () => {
  const resume = profile('Mastodon', '@iva@fjord.example');
  expect(render(resume, { audience: 'public' })).toContain(account);
  expect(JSON.stringify(select(resume, { audience: 'public' }))).toContain('@iva@fjord.example');
});
