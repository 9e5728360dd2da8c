// Programs break lines where a window ends: such a break says nothing, and a line that was meant to end does.

/** Where a program breaks lines: between these columns. */
const [narrowest, widest] = [55, 110];

/** Two lines alone are joined when the first is so long, and the second goes on in small letters. */
const fewest = 3;

/** A text that is longer is not looked at: nobody breaks the lines of so much. */
const longest = 50_000;

/** What a line begins with that is no sentence, or ends with to keep its break. */
const ownLine =
  /^[ \t]*(?:[|>#=~`<]|[-*_]{3}|\*\*[^*]+\*\*:?$|\[[^\]]*\]:)|<br ?\/?>[ \t]*$|\\$|\S {2,}$|\S[ \t]{3,}\S|\|/i;
const item = /^[ \t]*(?:[-*+•●▪◦‣]|\d{1,3}[.)])[ \t]+/;

const sentenceEnd = /[.!?:;。！？：；…]["'”’»)\]」』]*$/;
const squares = /[\u2E80-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;

/** A text whose lines are joined where a program broke them. */
export function unwrapped(typed: string): string {
  if (typed.length > longest) return typed;
  const lines = typed.split('\n');
  const shown: string[] = [];
  let isInCode = false;
  for (let index = 0; index < lines.length;) {
    const line = lines[index]!;
    if (/^ {0,3}(?:```|~~~)/.test(line)) isInCode = !isInCode;
    const end = isInCode || isOwn(line) ? index + 1 : endOfParagraph(lines, index);
    const paragraph = lines.slice(index, end);
    if (isWrapped(paragraph)) shown.push(joinedLines(paragraph));
    else shown.push(...paragraph);
    index = end;
  }
  return shown.join('\n');
}

const isOwn = (line: string): boolean => !line.trim() || ownLine.test(line);

/** Where the lines end that could be one paragraph, or one item of a list. */
function endOfParagraph(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && !isOwn(lines[end]!) && !item.test(lines[end]!)) end++;
  return end;
}

/** Whether a program broke these lines: no first word of one would have had room in the line before. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const widths = lines.map((line) => columnsOf(line.trimEnd()));
  const column = Math.max(...widths);
  if (column < narrowest || column > widest) return false;
  let runningOn = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const [before, after] = [lines[index]!.trim(), lines[index + 1]!.trim()];
    if (widths[index]! + roomFor(after) <= column) return false;
    if (goesOn(before, after)) runningOn++;
  }
  return lines.length < fewest
    ? runningOn === 1 && widths[0]! >= narrowest
    : runningOn * 3 >= lines.length - 1;
}

/** The columns of a line's first word, with the space before it; where nobody writes spaces, of its first letter. */
const roomFor = (line: string): number =>
  squares.test(line[0]!) ? 2 : 1 + columnsOf(line.split(' ', 1)[0]!);

const columnsOf = (line: string): number =>
  squares.test(line)
    ? [...line].reduce((sum, letter) => sum + (squares.test(letter) ? 2 : 1), 0)
    : line.length;

/** Whether a sentence goes on in the next line. */
function goesOn(before: string, after: string): boolean {
  if (sentenceEnd.test(before)) return false;
  const letter = String.fromCodePoint(after.codePointAt(0)!);
  if (letter !== letter.toUpperCase()) return true;
  // A letter that knows no capitals.
  return letter === letter.toLowerCase() && letter > '\u02FF' && !/[\u2000-\u2BFF]/.test(letter);
}

/** "full-" before "and part-time" keeps its space. */
const suspended = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of|och|eller|og)\b/i;

function joinedLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => (index ? line.trim() : line.trimEnd()))
    .reduce((before, after) => {
      if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
      if (/[A-Za-z\u00C0-\u024F]-$/.test(before) && !suspended.test(after)) return before + after;
      const noSpace =
        squares.test(before.at(-1)!) &&
        squares.test(after[0]!) &&
        !/[\uAC00-\uD7A3]/.test(before.at(-1)!);
      return noSpace ? before + after : `${before} ${after}`;
    });
}
