import { isTableHead } from './typed-blocks';

const item = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+\S/;
const firstItem = /^[ \t]*(?:[-+*]|1[.)])[ \t]+\S/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** A title above a line of signs is not longer. */
const longestTitle = 80;

/** Whether a line goes on with the one before it: it begins small, or that ends in the middle. */
const goesOn = (before: string, line: string): boolean => {
  const letter = line[0]!;
  return letter !== letter.toUpperCase() || /[,–—-]$/.test(before);
};

/**
 * Markdown in which blocks that were typed line below line stand apart: a paragraph below a list, a table below
 * a paragraph. A title above a line of signs gets its own mark, and a rule between two paragraphs is their gap.
 */
export function blocksApart(markdown: string): string {
  const lines = markdown.split('\n');
  const apart: string[] = [];
  let isInList = false;
  let isInCode = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const before = apart.at(-1)?.trim() ?? '';
    if (fence.test(line)) isInCode = !isInCode;
    if (isInCode || fence.test(line)) {
      apart.push(line);
      continue;
    }
    const below = lines[index + 1]?.trim() ?? '';
    const isFirst = !before && index + 1 < lines.length;
    if (isFirst && isTitleMark(line, below, lines[index + 2])) {
      apart.push(`## ${line.trim()}`, '');
      index++;
      continue;
    }
    if (!before && !below && rule.test(line) && apart.length > 0 && hasText(lines, index + 1)) {
      apart.push('');
      continue;
    }
    const isItem = isInList ? item.test(line) : firstItem.test(line);
    const isText = line.trim() !== '' && !/^[ \t]/.test(line) && !isItem;
    const isBelowList = isInList && isText && before !== '' && !goesOn(before, line);
    const isTable = isText && before !== '' && isTableHead(line.trim(), below);
    if (isBelowList || (isTable && !isTableHead(before, line.trim()))) apart.push('');
    if (isItem) isInList = true;
    else if (isText && (isBelowList || !before)) isInList = false;
    apart.push(line);
  }
  return apart.join('\n');
}

const hasText = (lines: readonly string[], from: number): boolean =>
  lines.slice(from, from + 10).some((line) => line.trim() !== '');

/** "Title" above "=====", or above "-----" with a text below it. */
const isTitleMark = (line: string, below: string, next: string | undefined): boolean =>
  line.trim() !== '' &&
  line.length <= longestTitle &&
  !/^[ \t]*(?:[-+*#>|]|\d+[.)])/.test(line) &&
  (/^={3,}$/.test(below) || (/^-{3,}$/.test(below) && Boolean(next?.trim())));
