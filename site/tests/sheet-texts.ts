/**
 * The words on each sheet, in the document's order. It runs in the browser: it may use nothing from outside.
 * @param step from the top of one sheet to the top of the next
 */
export function sheetTexts(step: number): string[][] {
  const sheets: string[][] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const [box] = range.getClientRects();
      if (box && box.width > 0.5)
        (sheets[Math.floor((box.top + scrollY + 1) / step)] ??= []).push(word);
    }
  }
  return Array.from(sheets, (words) => words ?? []);
}
