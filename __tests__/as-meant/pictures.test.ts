import { inspect, render, select } from '../../index';
import { testCases } from './cases';

const image = (image: string, more: object = {}, meta: object = {}) => ({
  basics: { name: 'Iva Berg', image, ...more },
  meta,
});
const site = { url: 'https://fjord.example/cv/' };

describe('a relative picture', () =>
  testCases([
    ...[
      ['me.jpg', '/cv/me.jpg'],
      ['./me.jpg', '/cv/me.jpg'],
      ['../me.jpg', '/me.jpg'],
      ['../../../me.jpg', '/me.jpg'],
      ['/img/me.png', '/img/me.png'],
      ['images/me.jpg?v=2', '/cv/images/me.jpg?v=2'],
      ['images\\me.jpg', '/cv/images/me.jpg'],
      ['my photo.jpg', '/cv/my%20photo.jpg'],
    ].map(([typed, path]) => ({
      what: `${typed} beside a site`,
      resume: image(typed!, site),
      leadsTo: [`https://fjord.example${path}`],
      hides: [typed!],
    })),
    {
      what: 'beside the résumé’s own address, which goes first',
      resume: image('me.jpg', site, { canonical: 'https://berg.example/iva/resume.json' }),
      leadsTo: ['https://berg.example/iva/me.jpg'],
    },
    {
      what: 'beside a site without a scheme',
      resume: image('me.jpg', { url: 'fjord.example' }),
      leadsTo: ['https://fjord.example/me.jpg'],
    },
    {
      what: 'beside the address of the schema’s sample',
      resume: image('me.jpg', site, {
        canonical:
          'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/sample.resume.json',
      }),
      leadsTo: ['https://fjord.example/cv/me.jpg'],
    },
    {
      what: 'without a scheme, with a host',
      resume: image('fjord.example/me.jpg'),
      leadsTo: ['https://fjord.example/me.jpg'],
    },
    ...['me.jpg', './me.jpg', '/img/me.png', 'images/me.jpg', 'my photo.jpg'].map((typed) => ({
      what: `${typed} alone`,
      resume: image(typed),
      hides: ['me.', 'photo', typed],
      leadsNowhere: [typed],
    })),
    {
      what: 'beside http',
      resume: image('me.jpg', { url: 'http://fjord.example' }),
      hides: ['me.jpg'],
    },
    ...[
      'file:///home/iva/me.jpg',
      'C:\\Users\\iva\\me.jpg',
      '/Users/iva/me.jpg',
      '~/me.jpg',
      '\\\\nas\\me.jpg',
    ].map((typed) => ({
      what: `${typed} beside a site`,
      resume: image(typed, site),
      hides: ['me.jpg', typed],
      leadsNowhere: ['https://fjord.example/Users/iva/me.jpg'],
    })),
    { what: 'words', resume: image('coming soon', site), sees: ['coming soon'] },
    { what: 'a word', resume: image('soon', site), sees: ['soon'] },
  ]));

const rest = 'A'.repeat(60);

describe('bare base64', () =>
  testCases([
    ...[
      ['png', `iVBORw0KGgo${rest}`],
      ['jpeg', `/9j/4AAQ${rest}`],
      ['gif', `R0lGODlh${rest}`],
      ['webp', `UklGRiIAAABXRUJQVlA4${rest}`],
      ['avif', `AAAAIGZ0eXBhdmlm${rest}`],
    ].flatMap(([type, data]) => [
      {
        what: type!,
        resume: image(data!),
        leadsTo: [`data:image/${type};base64,${data}`],
        hides: [rest],
      },
      {
        what: `${type} in lines, under no type`,
        resume: image(`data:;base64,${data!.slice(0, 20)}\n${data!.slice(20)}`),
        leadsTo: [`data:image/${type};base64,${data}`],
      },
    ]),
    {
      what: 'under another type',
      resume: image(`data:application/octet-stream;base64,iVBORw0KGgo${rest}`),
      leadsTo: [`data:image/png;base64,iVBORw0KGgo${rest}`],
    },
    {
      what: 'of another kind',
      resume: image(`PHN2Zz${'A'.repeat(400)}`),
      hides: ['PHN2'],
      leadsNowhere: [`data:image/svg+xml;base64,PHN2Zz${'A'.repeat(400)}`],
    },
    {
      what: 'that is none',
      resume: image(`iVBORw0KGgo"onerror="alert(1)${rest}`),
      leadsNowhere: [`data:image/png;base64,iVBORw0KGgo"onerror="alert(1)${rest}`],
    },
  ]));

const project = (url: string, basics: object = {}) => ({
  basics,
  projects: [{ name: 'Fog', url }],
});

describe('relative links', () =>
  testCases([
    ...[
      './cv.pdf',
      '/projects',
      'projects.html',
      '../fog/',
      '#fog',
      'projects/fog-lamp',
      'files/fog.pdf',
    ].map((typed) => ({
      what: `${typed} alone`,
      resume: project(typed),
      sees: ['Fog'],
      hides: ['(', typed],
    })),
    ...[
      ['./cv.pdf', 'https://fjord.example/cv/cv.pdf'],
      ['/projects', 'https://fjord.example/projects'],
      ['projects.html', 'https://fjord.example/cv/projects.html'],
      ['#fog', 'https://fjord.example/cv/#fog'],
      ['projects/fog-lamp', 'https://fjord.example/cv/projects/fog-lamp'],
    ].map(([typed, href]) => ({
      what: `${typed} beside a site`,
      resume: project(typed!, site),
      leadsTo: [href!],
      hides: ['('],
    })),
    ...['coming soon', 'on request', 'and/or', 'private/internal'].map((typed) => ({
      what: `${typed} is no path`,
      resume: project(typed, site),
      sees: [`Fog (${typed})`],
    })),
    {
      what: 'of a profile',
      resume: {
        basics: { ...site, profiles: [{ network: 'Blog', username: 'Fog', url: '/blog' }] },
      },
      leadsTo: ['https://fjord.example/blog'],
      sees: ['Blog Fog'],
    },
    {
      what: 'in a text',
      resume: { basics: { ...site, summary: 'See [my **cv**](./cv.pdf)' } },
      sees: ['See my cv'],
      leadsTo: ['https://fjord.example/cv/cv.pdf'],
    },
    {
      what: 'in a text, alone',
      resume: { basics: { summary: 'See [my **cv**](./cv.pdf), ![me](img/me.png)' } },
      sees: ['See my cv, me'],
      hides: ['./cv', '['],
    },
    {
      what: 'words in a link’s place, in a text',
      resume: { basics: { ...site, summary: 'See [my cv](soon) and [x](javascript:y)' } },
      sees: ['See [my cv](soon) and [x](javascript:y)'],
    },
    {
      what: 'that leaves its host',
      resume: project('/\\evil.example/x.html', site),
      leadsNowhere: ['//evil.example/x.html', 'https://evil.example/x.html'],
    },
  ]));

test.each<[what: string, resume: object, path: string]>([
  ['a picture', image('me.jpg'), 'basics.image'],
  ['a picture of the old schema', { basics: { picture: './me.jpg' } }, 'basics.picture'],
  ['a picture of another kind', image(`PHN2Zz${'A'.repeat(400)}`), 'basics.image'],
  ['a link', project('./cv.pdf'), 'projects[0].url'],
  ['a link of the old schema', { work: [{ name: 'A', website: '/a' }] }, 'work[0].website'],
])('%s that leads nowhere is named', (_, resume, path) => {
  expect(inspect(resume).map((one) => one.path)).toEqual([path]);
});

test('what is resolved is named nowhere', () => {
  expect(inspect(image('me.jpg', site))).toEqual([]);
  expect(inspect(project('./cv.pdf', site))).toEqual([]);
});

test('an address that is private is not told by a picture', () => {
  const resume = {
    basics: { name: 'Iva', image: 'me.jpg', url: { url: 'https://fjord.example', private: true } },
    meta: { canonical: { url: 'https://berg.example/x', 'x-private': true } },
    projects: [{ name: 'Fog', url: './fog.html' }],
  };
  const given =
    render(resume, { audience: 'public' }) + JSON.stringify(select(resume, { audience: 'public' }));
  expect(given).not.toMatch(/fjord|berg/);
  expect(render(resume)).toContain('https://berg.example/me.jpg');
});

test('machines are told where the picture is', () => {
  expect(render(image('me.jpg', site))).toContain('"image":"https://fjord.example/cv/me.jpg"');
  expect(render(image('me.jpg'))).not.toContain('me.jpg');
});
