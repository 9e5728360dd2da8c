import { inspect, render } from '../../index';
import { testCases } from './cases';
import { seen } from './seen';

const summary = (text: string) => ({ basics: { summary: text } });
const highlight = (text: string) => ({ work: [{ name: 'A', highlights: [text] }] });

describe('what editors export', () =>
  testCases([
    {
      what: 'paragraphs with classes',
      resume: summary('<p class="ql-align">First &amp; best</p><p style="color:red">Second</p>'),
      sees: ['First & best\nSecond'],
      hides: ['<p', 'ql-align', 'color'],
    },
    {
      what: 'a list of paragraphs, with one below an item',
      resume: highlight(
        'Led it:<ul class="x"><li><p>One</p></li><li><p>Two</p><ul><li>Three</li></ul></li></ul>',
      ),
      sees: ['Led it:\nOne\nTwo\nThree'],
      hides: ['<'],
    },
    {
      what: 'a numbered list',
      resume: summary('<ol><li>One</li><li>Two</li></ol>'),
      sees: ['One\nTwo'],
    },
    {
      what: 'a list that stands behind its item',
      resume: summary('<ul><li>One</li><ul><li>Two</li></ul></ul>'),
      sees: ['One\nTwo'],
    },
    {
      what: 'a link',
      resume: summary(
        '<p>See <a href="https://a.example/?b=1&amp;c=2" target="_blank" rel="noopener">my site</a>.</p>',
      ),
      sees: ['See my site.'],
      leadsTo: ['https://a.example/?b=1&c=2'],
    },
    {
      what: 'a link around its own address',
      resume: summary('<a href="https://a.example">https://a.example</a>'),
      leadsTo: ['https://a.example'],
    },
    {
      what: 'a link around a title',
      resume: summary('<a href="https://a.example"><h3>Fog</h3></a>'),
      sees: ['Fog'],
      leadsTo: ['https://a.example'],
    },
    {
      what: 'a link that leads nowhere keeps its text alone',
      resume: summary('<p><a href="javascript:alert(1)">Read</a> <a href="cv.pdf">me</a></p>'),
      sees: ['Read me'],
      hides: ['alert', 'cv.pdf'],
      leadsNowhere: ['javascript:alert(1)', 'cv.pdf'],
    },
    {
      what: 'a picture with a text',
      resume: summary('<p>Hi <img src="https://a.example/b.png" alt="Fog at sea"></p>'),
      sees: ['Hi Fog at sea'],
      leadsTo: ['https://a.example/b.png'],
    },
    {
      what: 'spans, underlines, fonts',
      resume: highlight(
        '<span style="font-size:12px">Very</span> <u>much</u> <font color="red">so</font>',
      ),
      sees: ['Very much so'],
      hides: ['<', 'font'],
    },
    {
      what: 'divisions, one a line',
      resume: summary('<div>First</div><div>Second</div>'),
      sees: ['First\nSecond'],
    },
    {
      what: 'a title',
      resume: summary('<h2>About</h2><p>Fog</p>'),
      sees: ['About\nFog'],
      sections: [],
    },
    {
      what: 'high and low letters',
      resume: {
        basics: { name: 'Ada', label: 'x<sup>2</sup>' },
        skills: [{ name: 'H<sub>2</sub>O' }],
      },
      hides: ['<sub', '<sup'],
    },
    {
      what: 'a table',
      resume: summary(
        '<table><tr><th>Tool</th><th>Years</th></tr><tr><td>Go</td><td>4</td></tr></table>',
      ),
      sees: ['Tool', 'Years', 'Go', '4'],
      hides: ['<t', '|'],
    },
    {
      what: 'a quote',
      resume: summary('<blockquote>So kind.</blockquote><p>B</p>'),
      sees: ['So kind.\nB'],
    },
    {
      what: 'controls and directions as entities',
      resume: summary('<p>a&Tab;b&NewLine;c&#8238 d&#1 e</p>'),
      sees: ['a b c d e'],
      hides: ['\u202E'],
    },
    { what: 'lines', resume: summary('<p>One<br/>Two<br>Three</p>'), sees: ['One\nTwo\nThree'] },
    {
      what: 'entities that no other list knows',
      resume: summary('<p>In &rarr; out &checkmark; &Scaron;</p>'),
      sees: ['In → out ✓ Š'],
    },
    {
      what: 'a comment',
      resume: summary('<p>One<!-- two --> three</p>'),
      sees: ['One three'],
      hides: ['two'],
    },
    {
      what: 'a comment alone',
      resume: summary('One<!--StartFragment--> two'),
      sees: ['One two'],
      hides: ['Fragment'],
    },
    {
      what: 'marks of Word',
      resume: highlight('<p class="MsoNormal">Fog<o:p></o:p></p>'),
      sees: ['Fog'],
      hides: ['<'],
    },
    {
      what: 'bullets typed in paragraphs',
      resume: summary('<p>• One</p><p>• Two</p>'),
      sees: ['One\nTwo'],
      hides: ['•'],
    },
    {
      what: 'breaks of the source',
      resume: summary('<p>\n  One text\n  in lines\n</p>\n<p>Two</p>'),
      sees: ['One text in lines\nTwo'],
    },
    {
      what: 'elements that nobody knows',
      resume: summary('<p><blink>Still</blink> <x-a onfocus="b">here</x-a></p>'),
      sees: ['Still here'],
      hides: ['blink', 'onfocus'],
    },
    {
      what: 'what nobody sees',
      resume: summary(
        '<p>Seen</p><script>one()</script><style>p{}</style><template>two</template><svg><text>three</text></svg><iframe>four</iframe>',
      ),
      sees: ['Seen'],
      hides: ['one()', 'p{}', 'two', 'three', 'four'],
    },
    {
      what: 'an empty paragraph is nothing',
      resume: {
        basics: { name: '<p><br></p>', summary: '<p>&nbsp;</p>' },
        work: [{ name: 'A', highlights: ['<p></p>', 'One', '<script>x</script>'] }],
      },
      sees: ['A\nOne'],
      hides: ['script'],
    },
    {
      what: 'Markdown between tags',
      resume: summary(
        '<p>**bold <i>and</i>** `code` [me](https://a.example)</p><ul><li>_one_</li></ul>',
      ),
      sees: ['bold and code me\none'],
      leadsTo: ['https://a.example'],
    },
    {
      what: 'a Markdown list after a link',
      resume: summary('See <a href="https://a.example">this</a>:\n- one\n- two'),
      sees: ['See this:\none\ntwo'],
    },
  ]));

describe('in one line', () =>
  testCases([
    {
      what: 'a name',
      resume: { basics: { name: '<b>Iva</b> <span class="x">Berg</span>' } },
      sees: ['Iva Berg'],
      hides: ['<'],
    },
    {
      what: 'blocks are joined by spaces',
      resume: { basics: { name: 'I', label: '<p>Engineer</p><ul><li>Fog</li><li>Rain</li></ul>' } },
      sees: ['Engineer Fog Rain'],
    },
    {
      what: 'a title of an entry, and a keyword',
      resume: {
        work: [{ name: '<div>Fog Ltd</div>', position: '<p><strong>Lead</strong></p>' }],
        skills: [{ name: 'S', keywords: ['<span>Go</span>', '<p>C++</p>'] }],
      },
      sees: ['Fog Ltd', 'Lead', 'Go, C++'],
      hides: ['<'],
    },
  ]));

describe('what only looks like HTML is printed as typed', () =>
  testCases(
    [
      ...[
        'x < y and z > 3',
        'List<String> and Map<K, V>',
        'C++ <vector> and vector<int>',
        'I <3 it',
      ],
      ...[
        'a<b',
        'Hello <your name>',
        'Replaced <table> layouts by <main>',
        'wrote the <head> of it',
      ],
      ...[
        '<b alone',
        'an <i> that nobody closes',
        'a </div> alone',
        'if (a<b && c>d)',
        '<T extends A>',
      ],
      ...[
        'Dear <name>, <p> is a tag',
        '<!-- never closed',
        'Blocked <script> tags',
        '<?php echo 1 ?>',
      ],
      ...[
        '<img src=x onerror=alert(1)>',
        '<constructor>a</constructor>',
        '<input autofocus>',
        '< b >c</ b >',
      ],
    ].map((text) => ({ what: text, resume: summary(text), sees: [text] })),
  ));

describe('beside HTML, too', () =>
  testCases([
    {
      what: 'a comparison, and a type',
      resume: summary('<p>x < y, Vec<String> and <T></p>'),
      sees: ['x < y, Vec<String> and <T>'],
    },
    {
      what: 'a tag that is written as entities',
      resume: summary('<p>Left &lt;table&gt; for &lt;div&gt;, R&amp;D; &amp;lt;</p>'),
      sees: ['Left <table> for <div>, R&D; &lt;'],
    },
    {
      what: 'an element that nobody closes',
      resume: summary('<p>The <canvas> element</p>'),
      sees: ['The <canvas> element'],
    },
    {
      what: 'tags in code',
      resume: summary('Use `<div>a</div>` and `<b>`, <a href="https://a.example">see</a>'),
      sees: ['Use <div>a</div> and <b>, see'],
    },
    {
      what: 'an element of a program',
      resume: highlight('`<Select>x</Select>`'),
      sees: ['<Select>x</Select>'],
    },
  ]));

test('all that is seen is in our own elements', () => {
  const html = render({
    basics: {
      summary: '<h2 onclick="x">A</h2><p id="b"><b class="c">B</b> H<sub>2</sub><sup>3</sup></p>',
    },
    work: [{ name: 'A', highlights: ['<pre>a\n  b</pre>', '<ol><li>1</li><li>2</li></ol>'] }],
  });
  for (const own of [
    '<p class="subheading">A</p>',
    '<p><strong>B</strong> H<sub>2</sub><sup>3</sup></p>',
  ]) {
    expect(html).toContain(own);
  }
  expect(html).toContain('<pre>a\n  b</pre>');
  expect(html).toContain('<ol><li>1</li><li>2</li></ol>');
  expect(html).not.toMatch(/onclick|class="c"|id="b"/);
});

test('machines read the words alone', () => {
  const html = render({
    basics: {
      name: '<b>Iva</b>',
      label: '<p>Lead</p>',
      summary: '<p>One &amp; <em>two</em></p><p>Three</p>',
    },
  });
  expect(html).toContain('<title>Iva &#8211; Lead</title>');
  expect(html).toContain('<meta name="description" content="One &amp; two Three">');
  expect(JSON.parse(/<script[^>]*>([^]*?)<\/script>/.exec(html)![1]!).mainEntity).toMatchObject({
    name: 'Iva',
    jobTitle: 'Lead',
    description: 'One & two Three',
  });
});

test('what is private stays so within tags', () => {
  const resume = (text: string) => ({
    basics: { name: 'Iva', email: 'iva@fjord.example', phone: '+47 123 45 678', summary: text },
  });
  for (const text of [
    'Write to <span class="a">iva</span><b class="b">@</b>fjord.example today',
    '<a href="mailto:iva@fjord.example">Write</a> today',
    '<a href="mailto:iva&commat;fjord.example">Write</a> today',
    'Write to iva<!-- -->@fjord.example today',
    '<p>Call <i class="x">+47 123</i> <i class="x">45 678</i> today</p>',
  ]) {
    const html = render(resume(text), { audience: 'public' });
    expect(seen(html).text).toContain('today');
    expect(html.replace(/<style>[^]*?<\/style>/, '')).not.toMatch(/fjord|45 ?678/);
  }
});

test('elements within elements to any depth are shown', () => {
  for (const tag of ['div', 'b', 'ul', 'blockquote', 'span style="x"', 'table']) {
    const [name] = tag.split(' ');
    const deep = `<${tag}>`.repeat(3000) + 'Deep text' + `</${name}>`.repeat(3000);
    expect(seen(render(summary(deep))).text).toContain('Deep text');
  }
});

test('`inspect` finds nothing wrong with HTML', () => {
  expect(inspect(summary('<p>One</p>'))).toEqual([]);
});

test.each<[typed: string, names: string[]]>([
  ['Hi <script>alert(1)</script> there', ['script']],
  ['<script>alert(1)</script>', ['script']],
  ['A <style>b{}</style> and an <iframe src="https://a.example">in</iframe>', ['style', 'iframe']],
  ['<p>One</p><svg><text>Two</text></svg>', ['svg']],
  ['Wrote `<script>` by hand', []],
  ['<b onclick="x()">bold</b> < 5', []],
])('inspect names what of %j is never shown', (typed, names) => {
  expect(inspect({ basics: { name: 'Ada', summary: typed } })).toEqual(
    names.map((name) => ({
      path: 'basics.summary',
      reason: `<${name}> and its content are never shown`,
    })),
  );
});
