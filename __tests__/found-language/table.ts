import { detect } from 'tinyld';
import { ownName } from '../../src/locale/own-name';
import { english } from './english';
import { corpora, findings, kinds } from './corpus';

const kindNames = Object.keys(kinds);

type Finding = (typeof findings)[number];

const percent = (part: number, whole: number): string =>
  whole ? `${Math.round((100 * part) / whole)}` : '–';

const isRight = ({ found, sample }: Finding): boolean => found === sample.tag;

/** How many of the texts in a language are found, of a kind. */
function recall(tag: string, kind: string): string {
  const own = findings.filter((one) => one.kind === kind && one.sample.tag === tag);
  return percent(own.filter(isRight).length, own.length);
}

/** How many of the texts that are taken for a language are in it. */
function precision(tag: string): string {
  const taken = findings.filter(({ found }) => found === tag);
  return percent(taken.filter(isRight).length, taken.length);
}

/** What another detector calls what we call otherwise. */
const theirNames: Record<string, string> = {
  ...{ nb: 'no', nn: 'no', 'pt-BR': 'pt', 'zh-Hans': 'zh', 'zh-Hant': 'zh', fil: 'tl', bs: 'hr' },
  'sr-Latn': 'sr',
};

/** Texts of 40 words in languages that tinyld knows, and how many of them each of us finds. */
export function secondOpinion(): { texts: number; ours: number; theirs: number } {
  const asked = findings
    .filter(({ kind }) => kind === '40 words')
    .map((one) => ({ ...one, other: detect(one.sample.prose.join(' ')) }));
  const known = asked.filter(({ sample }) =>
    asked.some(({ other }) => other === (theirNames[sample.tag] ?? sample.tag)),
  );
  return {
    texts: known.length,
    ours: known.filter(isRight).length,
    theirs: known.filter(({ other, sample }) => other === (theirNames[sample.tag] ?? sample.tag))
      .length,
  };
}

/** What docs/languages.md says of how well languages are found. */
export function measured(): string {
  const { texts, ours, theirs } = secondOpinion();
  const right = findings.filter(isRight).length;
  const header = ['Language', '', ...kindNames, 'precision'];
  const rows = corpora.map(({ tag }) => [
    ownName(tag),
    `\`${tag}\``,
    ...kindNames.map((kind) => recall(tag, kind)),
    precision(tag),
  ]);
  return `Measured with ${findings.length} made-up texts, which were known when the words were chosen. The language of ${right} of them is detected. The table shows how many of 100 texts of each kind are detected, and, as precision, how many of 100 texts that are taken for a language are in it. Of ${Object.keys(english).length} English résumés full of foreign names, employers, degrees and titles, none is taken for another language. A language that the theme has no words for is detected and not used.

${table([header, header.map(() => '---'), ...rows])}

For comparison: of ${texts} texts of 40 words in languages that [tinyld](https://www.npmjs.com/package/tinyld) knows, tinyld detects ${theirs}, and this theme ${ours}. (tinyld does not tell the two kinds of Norwegian, Portuguese and Chinese apart.)

\`WRITE=1 npx jest __tests__/found-language/page\` updates this part.`;
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => [...row[column]!].length)),
  );
  return rows
    .map((row) => `| ${row.map((cell, column) => padded(cell, widths[column]!)).join(' | ')} |`)
    .join('\n');
}

const padded = (cell: string, width: number): string =>
  cell === '---' ? '-'.repeat(Math.max(3, width)) : cell + ' '.repeat(width - [...cell].length);
