// Groups the items that pdf.js finds in a PDF into lines, as public résumé parsers such as OpenResume do.

/** A text from pdf.js; lengths in points, from the upper left corner. */
export interface Item {
  text: string;
  font: string;
  size: number;
  left: number;
  right: number;
  baseline: number;
  endsLine: boolean;
}

export interface PaperPage {
  height: number;
  items: Item[];
}

/** Items that stand so close that they are taken for one. */
export interface Joined {
  items: Item[];
  text: string;
  isBold: boolean;
}

export interface Line {
  page: number;
  joined: Joined[];
  baseline: number;
}

/** The name and the number at the foot of a page are not looked at. */
const footHeight = 14 * (72 / 25.4);

/** White space alone is dropped, and what is closer than a letter is joined without a space. */
export function linesOf(pages: PaperPage[]): Line[] {
  const contents = pages.map(({ items, height }) =>
    items.filter(({ baseline }) => baseline < height - footHeight),
  );
  const width = letterWidth(contents.flat());
  return contents.flatMap((items, page) => joinedLines(items, width, page));
}

/** The lines of a whole PDF, feet and all: where a page ends without an end of line, the next one goes on in it. */
export function linesAsRead(pages: PaperPage[]): Line[] {
  const items = pages.flatMap(({ items }) => items);
  return joinedLines(items, letterWidth(items), 0);
}

const joinedLines = (items: Item[], width: number, page: number): Line[] =>
  inLines(items).map((line) => ({
    page,
    joined: joinedIn(line, width),
    baseline: line[0]!.baseline,
  }));

function inLines(items: Item[]): Item[][] {
  const lines: Item[][] = [[]];
  for (const item of items) {
    if (item.text.trim()) lines.at(-1)!.push(item);
    if (item.endsLine) lines.push([]);
  }
  return lines.filter((line) => line.length);
}

function joinedIn(line: Item[], width: number): Joined[] {
  const groups: Item[][] = [];
  for (const item of line) {
    const before = groups.at(-1)?.at(-1);
    if (before && item.left - before.right <= width) groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups.map((items) => ({
    items,
    text: items.map(({ text }) => text).join(''),
    isBold: /bold/i.test(items[0]!.font),
  }));
}

/** The mean width of a letter in the usual face and size. */
export function letterWidth(items: Item[]): number {
  const texts = items.filter(({ text }) => text.trim());
  const font = mostUsual(texts.flatMap(({ font, text }) => Array(text.length).fill(font)));
  const size = mostUsual(texts.map(({ size }) => size));
  const usual = texts.filter((item) => item.font === font && item.size === size);
  const letters = usual.reduce((sum, { text }) => sum + text.length, 0);
  return usual.reduce((sum, { left, right }) => sum + right - left, 0) / letters;
}

/** The value that is most often there; undefined in an empty list. */
export function mostUsual<T>(values: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
