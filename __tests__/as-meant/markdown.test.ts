import { render } from '../../index';
import { testCases } from './cases';

const summary = (text: string) => ({ basics: { summary: text } });
const highlight = (text: string) => ({ work: [{ name: 'A', highlights: [text] }] });

describe('titles', () =>
  testCases([
    {
      what: 'of two signs',
      resume: summary('## About me\nFog'),
      sees: ['About me\nFog'],
      hides: ['#'],
    },
    {
      what: 'of one sign',
      resume: summary('# About me\n\nFog'),
      sees: ['About me\nFog'],
      hides: ['#'],
    },
    {
      what: 'between texts',
      resume: summary('One\n### Two ###\nThree'),
      sees: ['One\nTwo\nThree'],
      hides: ['#'],
    },
    { what: 'in a point', resume: highlight('## Fog\n- one'), sees: ['Fog\none'], hides: ['#'] },
    {
      what: 'alone in a point',
      resume: highlight('## Led the team'),
      sees: ['Led the team'],
      hides: ['#'],
    },
    {
      what: 'above a line of signs',
      resume: summary('About\n=====\nFog'),
      sees: ['About\nFog'],
      hides: ['='],
    },
    {
      what: 'above a line of dashes',
      resume: summary('About\n-----\nFog'),
      sees: ['About\nFog'],
      hides: ['---'],
    },
    {
      what: 'in Japanese',
      resume: summary('# 自己紹介\n霧'),
      sees: ['自己紹介\n霧'],
      hides: ['#'],
    },
    ...[
      ...[
        '# 1 in sales',
        '# 1 in sales\nand in costs',
        '#hashtag',
        'C# and F#',
        '#1 of 20',
        '# of users\nGrew',
      ],
      ...['# Title', '####### seven', 'a\n---'],
    ].map((text) => ({ what: `none: ${text}`, resume: summary(text), sees: [text] })),
    { what: 'none in one line', resume: { basics: { name: '## Ada' } }, sees: ['## Ada'] },
  ]));

describe('quotes', () =>
  testCases([
    {
      what: 'of lines',
      resume: summary('They said:\n> So kind.\n> And quick.'),
      sees: ['They said:\nSo kind.\nAnd quick.'],
      hides: ['>'],
    },
    {
      what: 'of a sentence',
      resume: summary('> A joy to work with.'),
      sees: ['A joy to work with.'],
      hides: ['>'],
    },
    {
      what: 'as the mark of a point',
      resume: highlight('> Reduced the costs by half'),
      sees: ['Reduced the costs by half'],
      hides: ['>'],
    },
    ...[
      '> 10 years',
      '> 10 years\n> 5 teams',
      '>>> print(1)',
      '> €5m',
      'a > b',
      '> five years',
      '>90% of all',
    ].map((text) => ({ what: `none: ${text}`, resume: summary(text), sees: [text] })),
  ]));

describe('tables', () =>
  testCases([
    {
      what: 'with their borders',
      resume: summary('| Tool | Years |\n|------|:-----:|\n| **Go** | 4 |\n| C | 9 |'),
      sees: ['Tool\nYears\nGo\n4\nC\n9'],
      hides: ['|', '--'],
    },
    {
      what: 'without, below a text',
      resume: summary('Mine:\nTool | Years\n--- | ---\nGo | 4\n\nAfter'),
      sees: ['Mine:\nTool\nYears\nGo\n4\nAfter'],
      hides: ['|'],
    },
    {
      what: 'of many columns, as lines',
      resume: summary(
        '|Language|Framework|Database|Experience|\n|-|-|-|-|\n|Go|Echo|Postgres|2020|',
      ),
      sees: ['Language · Framework · Database · Experience\nGo · Echo · Postgres · 2020'],
    },
    { what: 'with a cell too many', resume: summary('a|b\n-|-\n1|2|3'), sees: ['a\nb\n1\n2 | 3'] },
    ...['Go | Rust | C', 'a | b\nc | d', 'x || y', '| alone |'].map((text) => ({
      what: `none: ${text}`,
      resume: summary(text),
      sees: [text],
    })),
  ]));

describe('names of programs', () =>
  testCases([
    ...[
      '__class__',
      'uses __init__ and __main__.py',
      'snake_case_name',
      '__FILE__',
      'my_var and _x',
      'a__b__c',
    ].map((text) => ({ what: text, resume: highlight(text), sees: [text] })),
    {
      what: 'bold all the same',
      resume: highlight('__bold text__ and __Bold__'),
      sees: ['bold text and Bold'],
      hides: ['_'],
    },
  ]));

describe('lists and what follows', () =>
  testCases([
    {
      what: 'a line after a list',
      resume: summary('- one\n- two\nThen this.'),
      sees: ['one\ntwo\nThen this.'],
    },
    {
      what: 'a line after a numbered list',
      resume: summary('1. one\n2. two\nThen this.'),
      sees: ['one\ntwo\nThen this.'],
    },
    {
      what: 'a title after a list',
      resume: summary('- one\n## Then\n- two'),
      sees: ['one\nThen\ntwo'],
      hides: ['#'],
    },
    {
      what: 'a rule between paragraphs',
      resume: summary('One\n\n---\n\nTwo\n\n***\n\nThree'),
      sees: ['One\nTwo\nThree'],
      hides: ['---', '***'],
    },
    {
      what: 'a number that is no item',
      resume: summary('2020. was good\nSo was 2021'),
      sees: ['2020. was good\nSo was 2021'],
    },
  ]));

describe('code', () =>
  testCases([
    {
      what: 'between ticks',
      resume: summary('So:\n```js\nlet a < 1;\n```\nDone'),
      sees: ['So:\nlet a < 1;\nDone'],
      hides: ['```', 'js'],
    },
    { what: 'that nobody ends', resume: summary('``` and more'), sees: ['``` and more'] },
    {
      what: 'with marks of its own',
      resume: summary('```\n# one\n| two |\n```'),
      sees: ['# one | two |'],
    },
    {
      what: 'a definition stays',
      resume: summary('See [a].\n\n[a]: https://a.example'),
      sees: ['[a]: https://a.example'],
    },
  ]));

test('a line after a list stands outside of it', () => {
  expect(render(summary('- one\n- two\nThen this.'))).toContain('</ul><p>Then this.</p>');
  expect(render(summary('- one\n- two that\ngoes on.'))).toContain(
    'two that<br>goes on.</li></ul>',
  );
});

test('a title is a small bold line, a table one of ours', () => {
  expect(render(summary('## A\nB'))).toContain('<p class="subheading">A</p><p>B</p>');
  expect(render(summary('a|b\n-|-\n1|2'))).toContain(
    '<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  );
});
