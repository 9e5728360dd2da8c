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

/** docs/languages.md, made of what is measured. */
export function languagesPage(): string {
  const { texts, ours, theirs } = secondOpinion();
  const right = findings.filter(isRight).length;
  const header = ['Language', '', ...kindNames, 'precision'];
  const rows = corpora.map(({ tag }) => [
    ownName(tag),
    `\`${tag}\``,
    ...kindNames.map((kind) => recall(tag, kind)),
    precision(tag),
  ]);
  return `# The language that is found

Where nothing states the language of a résumé, it is found in its own words: summaries, descriptions and highlights first, then positions and titles of sections. Names of people, places, employers and schools, degrees and keywords say nothing. A script that one language has alone decides; otherwise common words and letters do. In doubt a page is English.

State it, and nothing is looked for: \`"meta": { "language": "de" }\`, or \`"en"\`. \`inspect\` says which language was found, where it is not English.

Languages that are nearly the same are told apart by what they do not share: \`pt\` and \`pt-BR\`, \`nb\`, \`nn\` and \`da\`, \`hr\`, \`bs\` and \`sr-Latn\`, \`id\` and \`ms\`, \`cs\` and \`sk\`. Where a text has none of it, the country of the author decides, and then the language that more people write.

## Measured

By ${findings.length} made-up texts, which were at hand when the words were chosen, of which the language of ${right} is found: so many of 100 of each kind, and how many of 100 that are taken for a language are in it. Of ${Object.keys(english).length} English résumés full of foreign names, employers, degrees and titles of works none is taken for another language. A language that the theme has no words for is found and not used.

${table([header, header.map(() => '---'), ...rows])}

A second opinion: of ${texts} texts of 40 words in languages that [tinyld](https://www.npmjs.com/package/tinyld) knows, it finds ${theirs}, and this ${ours} (it makes no difference between the two kinds of Norwegian, Portuguese and Chinese).

\`WRITE=1 npx jest __tests__/found-language/page\` writes this page.
`;
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
