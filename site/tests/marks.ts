/**
 * Gives every element, and every few words of a text, an id, and names it by links in the head, which is never laid
 * out: a PDF then keeps the place of each as a destination. It runs in the browser: it may use nothing from outside.
 */
export function setMarks(): void {
  const links = document.createElement('div');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    if (text.data.length > 60 && text.parentElement!.matches('p, li')) long.push(text);
  for (const text of long) {
    const words = text.data.split(/(?<= )/);
    const parts: Node[] = [];
    for (let at = 0; at < words.length; at += 4) {
      if (at) parts.push(document.createElement('span'));
      parts.push(new Text(words.slice(at, at + 4).join('')));
    }
    text.replaceWith(...parts);
  }
  document.body.querySelectorAll('*').forEach((element, at) => {
    element.id = `mark-${at}`;
    const link = document.createElement('a');
    link.href = `#mark-${at}`;
    links.append(link);
  });
  document.head.append(links);
}

/** Where a mark is: the number of its sheet from 0, and its distance from the sheet's top in CSS pixels. */
export type Places = Record<string, { sheet: number; top: number }>;

/** Where the marks are on the sheets of the preview. It runs in the browser, too. @param step from sheet to sheet */
export function placesOnSheets(step: number): Places {
  const places: Places = {};
  for (const element of document.body.querySelectorAll('[id^=mark-]')) {
    const box = element.getClientRects()[0];
    if (!box) continue;
    const sheet = Math.floor((box.top + scrollY + 1) / step);
    places[element.id] = { sheet, top: box.top + scrollY - sheet * step };
  }
  return places;
}
