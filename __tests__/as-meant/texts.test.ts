import { testCases } from './cases';

const summary = (text: string) => ({ basics: { summary: text } });
const highlight = (text: string) => ({ work: [{ name: 'A', highlights: [text] }] });

describe('characters', () =>
  testCases([
    { what: 'a bare &', resume: summary('R&D at B & C'), sees: ['R&D at B & C'] },
    {
      what: 'a bare < and >',
      resume: highlight('> 10 years, p99 < 5 ms'),
      sees: ['> 10 years, p99 < 5 ms'],
    },
    {
      what: 'a quotation mark',
      resume: { basics: { name: 'Ada "The Countess" L' } },
      sees: ['Ada "The Countess" L'],
    },
    {
      what: '&amp; typed as an entity',
      resume: { work: [{ name: 'Bread &amp; Butter' }] },
      sees: ['Bread & Butter'],
      hides: ['&amp;'],
    },
    {
      what: '&nbsp; typed as an entity',
      resume: summary('10&nbsp;years'),
      sees: ['10 years'],
      hides: ['nbsp'],
    },
    { what: '&lt; typed as an entity', resume: summary('a &lt; b'), sees: ['a < b'] },
    {
      what: 'a number typed as an entity',
      resume: summary('Andr&#233; and Ren&#xE9;'),
      sees: ['André and René'],
    },
    {
      what: 'a letter’s name typed as an entity',
      resume: summary('Andr&eacute; &Auml;'),
      sees: ['André Ä'],
    },
    { what: 'an entity of an entity', resume: summary('&amp;lt;'), sees: ['&lt;'] },
    {
      what: 'an & that begins no entity',
      resume: summary('&c; &unknown; &'),
      sees: ['&c; &unknown; &'],
    },
    { what: 'a lone surrogate', resume: { basics: { name: 'A\uD800B' } }, sees: ['A\uFFFDB'] },
    {
      what: 'a pair of surrogates',
      resume: { basics: { name: 'A\u{1F600}' } },
      sees: ['A\u{1F600}'],
    },
    { what: 'controls', resume: { basics: { name: 'A\u0000\u0007\u001BB\u0085' } }, sees: ['AB'] },
    { what: 'a mark of byte order', resume: { basics: { name: '\uFEFFAda' } }, sees: ['Ada'] },
    {
      what: 'an override, closed',
      resume: { work: [{ name: 'A \u202EB' }] },
      sees: ['A \u202EB\u202C'],
    },
    {
      what: 'isolates, closed in their order',
      resume: { basics: { name: '\u2067A \u202BB' } },
      sees: ['\u2067A \u202BB\u202C\u2069'],
    },
    { what: 'white space around', resume: { basics: { name: ' \n Ada \t' } }, sees: ['Ada'] },
    {
      what: 'accents apart from their letters',
      resume: { basics: { name: 'Rene\u0301' } },
      sees: ['Ren\u00E9'],
    },
    {
      what: 'a hundred accents on a letter',
      resume: { basics: { name: `e${'\u0300\u0316'.repeat(50)}` } },
      sees: ['\u00E8'],
    },
    { what: 'a word of 100 KB', resume: summary('a'.repeat(100_000)), sees: ['a'.repeat(100_000)] },
    {
      what: 'a word of 100 KB in a name',
      resume: { basics: { name: 'b'.repeat(100_000) } },
      sees: ['b'.repeat(100_000)],
    },
    {
      what: 'an expression of a template',
      resume: summary('{{constructor}} ${1} <%= 1 %>'),
      sees: ['{{constructor}} ${1} <%= 1 %>'],
    },
    { what: 'right to left', resume: { basics: { name: 'עדה לאבלייס' } }, sees: ['עדה לאבלייס'] },
  ]));

describe('lines', () =>
  testCases([
    { what: 'a newline', resume: summary('First\nSecond'), sees: ['First\nSecond'] },
    { what: 'an empty line', resume: summary('First\n\nSecond'), sees: ['First\nSecond'] },
    {
      what: 'a newline of old machines',
      resume: summary('First\r\nSecond\rThird'),
      sees: ['First\nSecond\nThird'],
    },
    {
      what: 'a separator of paragraphs',
      resume: summary('First\u2029Second'),
      sees: ['First\nSecond'],
    },
    {
      what: 'a newline in a name',
      resume: { basics: { name: 'Ada\nLovelace' } },
      sees: ['Ada\nLovelace'],
    },
    {
      what: 'a newline in a highlight',
      resume: highlight('First\nSecond'),
      sees: ['First\nSecond'],
    },
    { what: 'points in a text', resume: summary('Mine:\n- one\n- two'), sees: ['Mine:\none\ntwo'] },
    { what: 'points behind tabs', resume: summary('- one\n\t- two'), sees: ['one\ntwo'] },
    {
      what: 'bullets typed as characters',
      resume: summary('• one\n• two'),
      sees: ['one\ntwo'],
      hides: ['•'],
    },
  ]));

describe('markup', () =>
  testCases([
    {
      what: 'bold and italics',
      resume: highlight('**very** *much*'),
      sees: ['very much'],
      hides: ['*'],
    },
    { what: 'code', resume: highlight('`a < b`'), sees: ['a < b'], hides: ['`'] },
    {
      what: 'a link',
      resume: highlight('[my talk](https://a.example/talk)'),
      sees: ['my talk'],
      leadsTo: ['https://a.example/talk'],
      hides: ['['],
    },
    {
      what: 'a link that leads nowhere',
      resume: highlight('[x](javascript:alert(1))'),
      sees: ['[x](javascript:alert(1))'],
    },
    {
      what: 'tags',
      resume: summary('<strong>very</strong> <em>much</em>'),
      sees: ['very much'],
      hides: ['<'],
    },
    {
      what: 'a tag in a name',
      resume: { basics: { name: 'Ada <b>L</b>' } },
      sees: ['Ada L'],
      hides: ['<'],
    },
    {
      what: 'paragraphs and breaks as tags',
      resume: summary('<p>First<br>Second</p><p>Third</p>'),
      sees: ['First\nSecond\nThird'],
      hides: ['<'],
    },
    {
      what: 'a list as tags',
      resume: summary('<ul><li>one</li><li>two</li></ul>'),
      sees: ['one\ntwo'],
      hides: ['<'],
    },
    {
      what: 'tags that are no markup',
      resume: summary('Vec<String> and <T>'),
      sees: ['Vec<String> and <T>'],
    },
    {
      what: 'a tag with attributes, literally',
      resume: summary('<img src=x onerror=alert(1)>'),
      sees: ['<img src=x onerror=alert(1)>'],
    },
    { what: 'a # that is no heading', resume: highlight('# 1 in sales'), sees: ['# 1 in sales'] },
    {
      what: 'a number that is no list',
      resume: highlight('2020. was good'),
      sees: ['2020. was good'],
    },
    { what: 'stars that are no emphasis', resume: highlight('2 * 3 * 4'), sees: ['2 * 3 * 4'] },
    {
      what: 'underscores in a word',
      resume: highlight('snake_case_name'),
      sees: ['snake_case_name'],
    },
    { what: 'a tilde that strikes nothing', resume: highlight('~5 to ~6'), sees: ['~5 to ~6'] },
    {
      what: 'a reference that leads nowhere',
      resume: highlight('[a][b] and [c]'),
      sees: ['[a][b] and [c]'],
    },
    { what: 'bullets in one line', resume: highlight('- - a'), sees: ['- a'] },
  ]));

describe('addresses', () =>
  testCases([
    {
      what: 'a bare URL in a text',
      resume: summary('See https://a.example/b?c=d.'),
      sees: ['See https://a.example/b?c=d.'],
      leadsTo: ['https://a.example/b?c=d'],
    },
    {
      what: 'a URL in brackets',
      resume: summary('(see https://a.example/b)'),
      sees: ['(see https://a.example/b)'],
      leadsTo: ['https://a.example/b'],
    },
    {
      what: 'a URL with brackets',
      resume: summary('https://a.example/Rain_(weather), or so'),
      leadsTo: ['https://a.example/Rain_(weather)'],
    },
    {
      what: 'a URL with underscores',
      resume: summary('https://a.example/a_b_c'),
      leadsTo: ['https://a.example/a_b_c'],
    },
    {
      what: 'www. in a text',
      resume: summary('See www.a.example now'),
      leadsTo: ['https://www.a.example'],
    },
    {
      what: 'an e-mail address in a text',
      resume: summary('Write to ada_l@a.example.'),
      leadsTo: ['mailto:ada_l@a.example'],
    },
    {
      what: 'an address with an entity',
      resume: summary('https://a.example/?b=1&amp;c=2'),
      leadsTo: ['https://a.example/?b=1&c=2'],
    },
    {
      what: 'a bare domain',
      resume: { basics: { url: 'a.example/me' } },
      leadsTo: ['https://a.example/me'],
      sees: ['a.example/me'],
    },
    {
      what: 'an address without a scheme',
      resume: { basics: { url: '//a.example' } },
      leadsTo: ['https://a.example'],
    },
    {
      what: 'a wrong scheme is shown',
      resume: { basics: { url: 'hhttps://a.example' } },
      sees: ['hhttps://a.example'],
      leadsNowhere: ['hhttps://a.example'],
    },
    {
      what: 'words in an address’s place',
      resume: { projects: [{ name: 'A', url: 'on request' }] },
      sees: ['A (on request)'],
    },
    {
      what: 'a relative file',
      resume: { basics: { url: 'cv/me.pdf' } },
      sees: ['cv/me.pdf'],
      leadsNowhere: ['cv/me.pdf'],
    },
    {
      what: 'javascript: is shown, not followed',
      resume: { basics: { url: 'javascript:alert(1)' } },
      sees: ['javascript:alert(1)'],
      leadsNowhere: ['javascript:alert(1)'],
    },
    {
      what: 'mailto: in a url',
      resume: { basics: { url: 'mailto:ada@a.example' } },
      leadsTo: ['mailto:ada@a.example'],
    },
    {
      what: 'an address with a space',
      resume: { basics: { url: 'https://a.example/my cv' } },
      leadsTo: ['https://a.example/my%20cv'],
    },
    {
      what: 'an image that cannot load',
      resume: { basics: { image: 'images/me.jpg' } },
      hides: ['me.jpg'],
      leadsNowhere: ['images/me.jpg'],
    },
    {
      what: 'an image within the résumé',
      resume: { basics: { image: 'data:image/png;base64,AAAA' } },
      leadsTo: ['data:image/png;base64,AAAA'],
    },
    {
      what: 'a page in an image’s place',
      resume: { basics: { image: 'data:text/html,x' } },
      sees: ['data:text/html,x'],
      leadsNowhere: ['data:text/html,x'],
    },
    {
      what: 'a title that holds a link, beside an address',
      resume: { projects: [{ name: '[A](https://a.example)', url: 'https://b.example' }] },
      leadsTo: ['https://a.example', 'https://b.example'],
      sees: ['A'],
    },
    {
      what: 'a phone in any spelling',
      resume: { basics: { phone: '+44 (0)20 7946-0000' } },
      sees: ['+44 (0)20 7946-0000'],
      leadsTo: ['tel:+442079460000'],
    },
    { what: 'words in a phone’s place', resume: { basics: { phone: 'ask me' } }, sees: ['ask me'] },
    {
      what: 'an e-mail address that is none',
      resume: { basics: { email: 'ada at a.example' } },
      sees: ['ada at a.example'],
    },
  ]));
