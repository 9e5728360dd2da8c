// Blocks of Markdown that are often meant literally in a résumé: "# 1 in sales", "> 10 years", a line of dashes.

/** A block at the start of a text: what was typed, and what it says. */
export interface TypedBlock {
  raw: string;
  text: string;
}

const firstLine = (source: string): string => source.slice(0, source.indexOf('\n') + 1) || source;

/** A title is not longer. */
const longestTitle = 200;

/** Whether a text begins as a sentence or a title does: with a capital, a letter that has none, a quotation mark. */
const beginsLikeTitle = (text: string): boolean => {
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (/["'“”„«‘*_[]/.test(letter)) return true;
  return letter.toUpperCase() === letter.toLowerCase()
    ? letter > '\u02FF' && !/[\u2000-\u2BFF]/.test(letter)
    : letter !== letter.toLowerCase();
};

/** "## Title". After one "#" alone, which may mean "number", a title stands with a text below it. */
export function headingAt(source: string): TypedBlock | null {
  const raw = firstLine(source);
  const marks = /^ {0,3}(#{1,6})[ \t]+(?=[^\s#])/.exec(raw);
  if (!marks || raw.length > longestTitle) return null;
  const text = raw
    .slice(marks[0].length)
    .trim()
    .replace(/[ \t]#+$/, '')
    .trim();
  const isTitle = marks[1]!.length > 1 || beginsLikeTitle(text);
  const isAlone = marks[1]!.length === 1 && !source.slice(raw.length).trim();
  return isTitle && !isAlone ? { raw, text } : null;
}

const quoted = /^ {0,3}>/;

/** What follows a ">" that means "more than". */
const amount = /^[\d.,~≈<>=+$€£¥%]|^-\S/;

/** Lines behind ">", of which a single one is a sentence, and none of which means "more than". */
export function quoteAt(source: string): TypedBlock | null {
  if (!quoted.test(source) || /^ {0,3}>[ \t]*>[ \t]*>/.test(source)) return null;
  let raw = '';
  const lines: string[] = [];
  for (let rest = source; quoted.test(rest); rest = source.slice(raw.length)) {
    const line = firstLine(rest);
    raw += line;
    lines.push(line.replace(/^ {0,3}> ?/, '').trimEnd());
  }
  const said = lines.filter(Boolean);
  if (said.every((line) => amount.test(line.trimStart()))) return null;
  if (said.length > 1) return { raw, text: lines.join('\n') };
  const [line = ''] = said;
  const isSentence =
    beginsLikeTitle(line) && (line.split(' ').length > 2 || /[\u3040-\uD7AF]{4}/.test(line));
  return isSentence && /^ {0,3}>\s/.test(source) ? { raw, text: line } : null;
}

/** Code between two lines of three ticks or more. */
export function codeAt(source: string): TypedBlock | null {
  const opening = firstLine(source);
  const fence = /^ {0,3}(`{3,}|~{3,})[^`\n]*\n$/.exec(opening)?.[1];
  if (!fence) return null;
  for (let at = opening.length; at < source.length;) {
    const line = firstLine(source.slice(at));
    const typed = line.trim();
    if (typed.startsWith(fence) && typed.replaceAll(fence[0]!, '') === '') {
      return {
        raw: source.slice(0, at + line.length),
        text: source.slice(opening.length, at).trimEnd(),
      };
    }
    at += line.length;
  }
  return null;
}

/** A table's cells, each as typed. */
export interface TypedTable {
  raw: string;
  rows: string[][];
}

const cellsOf = (line: string): string[] =>
  line
    .replaceAll('\\|', '\uFDD1')
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim().replaceAll('\uFDD1', '|'));

/** Whether two lines are the head of a table: names, and as many dashes. */
export function isTableHead(line: string, below: string): boolean {
  if (!line.includes('|') || !below.includes('|') || !/^[-:| \t]+$/.test(below)) return false;
  const dashes = cellsOf(below);
  return dashes.every((cell) => /^:?-+:?$/.test(cell)) && cellsOf(line).length === dashes.length;
}

/** A table of GitHub's Markdown. @see https://github.github.com/gfm/#tables-extension- */
export function tableAt(source: string): TypedTable | null {
  const head = firstLine(source);
  const below = firstLine(source.slice(head.length));
  if (!isTableHead(head.trim(), below.trim())) return null;
  const names = cellsOf(head);
  const rows = [names];
  let raw = head + below;
  for (;;) {
    const line = firstLine(source.slice(raw.length));
    if (!line.includes('|')) break;
    const cells = cellsOf(line);
    // A cell too many is no reason to lose it.
    const last = cells.slice(names.length - 1).join(' | ');
    rows.push(names.map((_, index) => (index < names.length - 1 ? (cells[index] ?? '') : last)));
    raw += line;
  }
  return { raw, rows };
}
