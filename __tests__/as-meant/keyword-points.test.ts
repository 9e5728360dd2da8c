import { render, type ThemeOptions } from '../../index';
import { testCases } from './cases';

const work = (...highlights: string[]) => ({ work: [{ name: 'Acme', highlights }] });
const inSection = (section: string, ...highlights: string[]) => ({
  [section]: [{ name: 'Acme', highlights }],
});
const html = (resume: object, options?: ThemeOptions) =>
  /<main>[^]*<\/main>/.exec(render(resume, options))![0];

describe('points of few words run in one line', () =>
  testCases([
    { what: 'words', resume: work('Go', 'Rust', 'SQL'), sees: ['Acme\nGo, Rust, SQL'] },
    {
      what: 'three words each',
      resume: work('Machine learning', 'Team lead', 'Design of experiments'),
      sees: ['Machine learning, Team lead, Design of experiments'],
    },
    {
      what: 'names with marks',
      resume: work('C++', 'C#', '.NET', 'Node.js'),
      sees: ['C++, C#, .NET, Node.js'],
    },
    { what: 'emphasis and code', resume: work('**Go**', '`npm`', 'Rust'), sees: ['Go, npm, Rust'] },
    {
      what: 'those with commas, set apart by more',
      resume: work('Bread, rolls', 'Cakes', 'Pies'),
      sees: ['Bread, rolls; Cakes; Pies'],
    },
    {
      what: 'unpaid work',
      resume: inSection('volunteer', 'Tea', 'Talks', 'Tents'),
      sees: ['Tea, Talks, Tents'],
    },
    {
      what: 'projects',
      resume: inSection('projects', 'Tea', 'Talks', 'Tents'),
      sees: ['Tea, Talks, Tents'],
    },
    {
      what: 'schools',
      resume: inSection('education', 'Tea', 'Talks', 'Tents'),
      sees: ['Tea, Talks, Tents'],
    },
    {
      what: 'a section of the author’s own',
      resume: inSection('x-clubs', 'Tea', 'Talks', 'Tents'),
      sees: ['Tea, Talks, Tents'],
    },
    {
      what: 'a position under an employer',
      resume: {
        work: [
          { name: 'Acme', position: 'Baker', highlights: ['Tea', 'Talks', 'Tents'] },
          { name: 'Acme', position: 'Cook' },
        ],
      },
      sees: ['Tea, Talks, Tents'],
    },
    {
      what: 'in Chinese',
      resume: work('前端开发', '团队管理', '数据分析'),
      options: { language: 'zh' },
      sees: ['前端开发、团队管理、数据分析'],
    },
    {
      what: 'in Korean',
      resume: work('웹 개발', '팀 관리', '데이터 분석'),
      options: { language: 'ko' },
      sees: ['웹 개발, 팀 관리, 데이터 분석'],
    },
    {
      what: 'those that a variant chooses',
      resume: {
        work: [
          {
            name: 'Acme',
            highlights: [
              'Tea',
              'Talks',
              'Tents',
              { text: 'Built a whole ferry in one summer', 'x-tags': ['long'] },
            ],
          },
        ],
      },
      options: { without: ['long'] },
      sees: ['Tea, Talks, Tents'],
      hides: ['ferry'],
    },
    {
      what: 'although they are to be numbered',
      resume: work('Go', 'Rust', 'SQL'),
      options: { numbering: true },
      sees: ['Go, Rust, SQL'],
    },
  ]));

describe('points stay points', () =>
  testCases([
    { what: 'two of them', resume: work('Go', 'Rust'), sees: ['Go\nRust'] },
    {
      what: 'where one has four words',
      resume: work('Go', 'Rust', 'Built the whole bakery'),
      sees: ['Go\nRust\nBuilt'],
    },
    {
      what: 'where one is long',
      resume: work('Go', 'Rust', 'Internationalisation of ferries'),
      sees: ['Go\nRust\nInter'],
    },
    {
      what: 'where one is a sentence',
      resume: work('Go', 'Rust', 'Sold it.'),
      sees: ['Go\nRust\nSold it.'],
    },
    {
      what: 'where one asks',
      resume: work('Go', 'Rust', 'Why not?'),
      sees: ['Go\nRust\nWhy not?'],
    },
    {
      what: 'where one has a list',
      resume: work('Go', 'Rust', 'With:\n- care\n- bread'),
      sees: ['Go\nRust\nWith:\ncare\nbread'],
    },
    {
      what: 'where they are typed as points',
      resume: work('- Go', '- Rust', '- SQL'),
      sees: ['Go\nRust\nSQL'],
    },
    {
      what: 'where they are numbered by hand',
      resume: work('1. Go', '2. Rust', '3. SQL'),
      hides: ['Go, ', 'Rust, '],
    },
    {
      what: 'where one is a sentence in Japanese',
      resume: work('売上を二倍にした', '設計', '開発'),
      options: { language: 'ja' },
      hides: ['設計、開発'],
    },
    {
      what: 'where one is a sentence in Chinese',
      resume: work('开发', '设计。', '测试'),
      options: { language: 'zh' },
      hides: ['、'],
    },
    {
      what: 'where one is long in Chinese',
      resume: work('开发', '设计', '负责公司全部产品线的前端开发工作'),
      options: { language: 'zh' },
      hides: ['、'],
    },
    {
      what: 'where numbers are asked for',
      resume: work('Go', 'Rust', 'SQL'),
      options: { numbering: { work: 'always' } },
      sees: ['Go\nRust\nSQL'],
    },
  ]));

test('they look as keywords do, and stand where the points stood', () => {
  const keywords = ['Oven'];
  const page = html({
    work: [{ name: 'Acme', summary: 'Baked.', highlights: ['Tea', 'Talks', 'Tents'], keywords }],
  });
  expect(page).toContain('</div>\n<p class="facts">Tea, Talks, Tents</p>\n<div class="facts">');
  expect(page).not.toMatch(/<[ou]l/);
});

test.each(['always', { '*': 'always' }] as const)('%j wins', (numbering) => {
  expect(html(work('Go', 'Rust', 'SQL'), { numbering } as ThemeOptions)).toContain(
    '<ol class="numbered">',
  );
});
