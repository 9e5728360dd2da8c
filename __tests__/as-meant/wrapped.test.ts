import { testCases } from './cases';

const summary = (text: string) => ({ basics: { summary: text } });
const highlight = (text: string) => ({ work: [{ name: 'A', highlights: [text] }] });

const letter = `I have spent the last ten years building systems for the payments
industry, and I care about clarity, tests and the people who have to
read what I write at three in the morning. Before that I studied
physics in Riga.`;

const joined = letter.replaceAll('\n', ' ');

describe('lines that a program broke are joined', () =>
  testCases([
    { what: 'in a summary', resume: summary(letter), sees: [joined] },
    { what: 'in a point', resume: highlight(letter), sees: [joined] },
    {
      what: 'in two paragraphs',
      resume: summary(`${letter}\n\n${letter}`),
      sees: [`${joined}\n${joined}`],
    },
    { what: 'in a job', resume: { work: [{ name: 'A', summary: letter }] }, sees: [joined] },
    {
      what: 'with emphasis and a link',
      resume: summary(
        letter.replace('clarity', '*clarity*').replace('Riga', '[Riga](https://riga.example)'),
      ),
      sees: [joined],
      leadsTo: ['https://riga.example'],
    },
    {
      what: 'two of them',
      resume: summary(
        'Led the migration of the whole billing platform to a new\nprovider without any downtime',
      ),
      sees: ['to a new provider'],
    },
    {
      what: 'in items of a list',
      resume: summary(
        '- Built a service that is used by all of the shops in the whole\n  country and by some abroad\n- Sold it',
      ),
      sees: ['whole country and by some abroad\nSold it'],
    },
    {
      what: 'behind a hyphen',
      resume: summary(
        'Wrote the state of the art tooling of a platform that is well-\nknown in all of the industry.',
      ),
      sees: ['well-known in'],
    },
    {
      what: 'behind a hyphen that waits for more',
      resume: summary(
        'Had to find the right people for all of the roles, both full-\nand part-time, in four months.',
      ),
      sees: ['full- and part-time'],
    },
    {
      what: 'in Japanese, without a space',
      resume: summary(
        '私は十年間にわたりソフトウェア開発に携わっており、決済業界向けのシ\nステムを構築してきました。明確さとテストと、深夜三時に私の書いたコ\nードを読まなければならない人々を大切にしています。',
      ),
      sees: [
        '決済業界向けのシステムを構築してきました。明確さとテストと、深夜三時に私の書いたコードを',
      ],
    },
    {
      what: 'in German',
      resume: summary(
        'Seit zehn Jahren entwickle ich Software für die Banken und die\nVersicherungen in ganz Europa und kümmere mich dabei um alles, was\nmit Zahlungen und den Menschen dahinter zu tun hat.',
      ),
      sees: ['die Versicherungen in ganz Europa und kümmere mich dabei um alles, was mit'],
    },
    {
      what: 'in Russian',
      resume: summary(
        'Последние десять лет я разрабатываю системы для платежей и забочусь\nо ясности, проверках и людях, которые читают мой код ночью, а также\nо том, чтобы всё работало.',
      ),
      sees: ['забочусь о ясности', 'а также о том'],
    },
  ]));

const kept: Record<string, string> = {
  'an address': '12 Example Street\nRiga 1010\nLatvia',
  'a poem': 'The fog comes\non little cat feet.\nIt sits looking\nover harbor and city',
  'short lines': 'one\ntwo\nthree',
  'sentences, one a line':
    'I built the first version of the platform on my own in a year.\nI hired the eleven engineers who have run it ever since then.\nI left it when it was sold to a bank in the spring of 2020.',
  'points without marks':
    'Increased sales by 20 % across all regional departments\nReduced the hosting costs of our services by a third\nHired and trained eleven engineers in three countries',
  'lines of many lengths':
    'A first line that is long enough to have been broken by a program\nshort\nanother line that is long enough to be broken by a program too',
  'a long line and a capital':
    'Led the migration of the whole billing platform to a new one\nManaged six people',
  'a sentence and a small word':
    'Led the migration of the whole billing platform to a new one.\niOS and Android',
  'a title and its text':
    '**Payments platform, from the first line to the last of them**\nbuilt in Go',
};

describe('lines that their author broke are kept', () =>
  testCases(
    Object.entries(kept).map(([what, text]) => ({
      what,
      resume: summary(text),
      sees: [text.replaceAll('**', '')],
    })),
  ));
