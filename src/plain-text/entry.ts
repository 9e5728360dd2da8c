import type { Draw, Drawing } from './drawing';
import { lineOf } from './line';
import { isElement, type Element } from './page';

/** Positions are indented below their employer. */
const inner = '  ';

/** Separates organisation, notes and dates on the line below the title. */
const between = ' | ';

/**
 * An entry: its title, then organisation, notes and dates on one line, then its texts. Of a publication, the date comes
 * after the source, and the number before everything.
 */
export const drawEntry: Draw = (article, drawing) => {
  const { sheet } = drawing;
  sheet.gap();
  const { number, titles, notes, dates } = headOf(article, drawing);
  const draw = (): void => {
    for (const title of titles) sheet.add(title, inner);
    const isPaper = article.classes.includes('h-cite');
    const [sources, texts] = [[], []] as [Element[], Element[]];
    for (const part of article.children.filter(isElement)) {
      if (part.name === 'header') continue;
      const isSource = part.classes.some((name) => name === 'authors' || name === 'source');
      (isPaper && isSource ? sources : texts).push(part);
    }
    if (isPaper) {
      sheet.row(notes, between);
      drawing.all(sources);
      sheet.row(dates, between);
    } else sheet.row([...notes, ...dates], between);
    drawParts(texts, drawing);
  };
  if (number) sheet.within(`${number} `, draw);
  else draw();
};

/** Everything below the head; positions are entries themselves. */
function drawParts(parts: readonly Element[], { sheet, all }: Drawing): void {
  for (const part of parts) {
    if (part.name === 'article') sheet.within(inner, () => all([part]));
    else all([part]);
  }
}

interface Head {
  number: string;
  titles: string[];
  notes: string[];
  dates: string[];
}

const isTitle = /^h\d$/;

function headOf(article: Element, { colon }: Drawing): Head {
  const head: Head = { number: '', titles: [], notes: [], dates: [] };
  const header = article.children.find((part) => isElement(part) && part.name === 'header');
  for (const part of header ? (header as Element).children.filter(isElement) : []) {
    const isHeading = part.classes.includes('heading');
    for (const piece of isHeading ? part.children.filter(isElement) : [part]) {
      const text = lineOf([piece], colon);
      if (!text) continue;
      if (piece.classes.includes('number')) head.number = text;
      else if (isTitle.test(piece.name)) head.titles.push(text);
      else (piece.classes.includes('dates') ? head.dates : head.notes).push(text);
    }
  }
  return head;
}
