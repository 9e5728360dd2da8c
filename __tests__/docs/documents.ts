import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** A block of code in a document. */
export interface Fence {
  language: string;
  code: string;
  /** The comments right below it, a line each. */
  comments: string[];
  /** Where it stands: `docs/options.md:12`. */
  at: string;
}

export interface Document {
  /** From the root. */
  file: string;
  text: string;
  fences: Fence[];
  /** The text without blocks of code and comments. */
  prose: string;
}

const fence = /^([ ]*)```(\w*)\n([^]*?)^\1```$\n?((?:\n?<!-- [^\n]* -->\n)*)/gm;

function readDocument(file: string): Document {
  const text = readFileSync(join(root, file), 'utf8');
  const fences = [...text.matchAll(fence)].map(
    ([, indent = '', language = '', code = '', comments = ''], at, all) => ({
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd(),
      comments: comments.split('\n').filter(Boolean),
      at: `${file}:${text.slice(0, all[at]!.index).split('\n').length}`,
    }),
  );
  const prose = text.replace(fence, '\n').replace(/<!--[^]*?-->/g, '');
  return { file, text, fences, prose };
}

/** The README and the pages of docs/. */
export const documents: Document[] = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name).replaceAll('\\', '/'))
    .sort(),
].map(readDocument);

export const documentOf = (file: string): Document =>
  documents.find((document) => document.file === file)!;

/** Pages for those who work on the theme: what they say of programs is no promise to users. */
const forMaintainers = ['docs/publishing.md', 'docs/architecture.md'];

export const forUsers = documents.filter(({ file }) => !forMaintainers.includes(file));

/** Blocks of code of the pages for users. @param languages of which */
export const fencesOf = (...languages: string[]): Fence[] =>
  forUsers.flatMap(({ fences }) => fences.filter(({ language }) => languages.includes(language)));

/** Texts between backticks, outside of blocks of code. */
export const codesOf = ({ prose }: Document): string[] =>
  [...prose.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code]) => code!);
