// The visible texts of a document. The functions run in the page, so they use nothing from outside themselves.

/**
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box
 *
 * @typedef {object} ShownText a text node of the document
 * @property {string} text as shown, so in capitals if the style says so
 * @property {string} part of the page, by position: header, column of contacts, content or footer
 * @property {Box[]} lines in CSS px from the upper left corner of the document
 */

/** All visible texts, in the order of the document. @param {Document} shown @returns {ShownText[]} */
export function shownTexts(shown) {
  const view = /** @type {Window} */ (shown.defaultView);
  const partsOfPage = '.person, .contacts, main, footer';
  /** @type {(Element | null)[]} */
  const parts = [...shown.querySelectorAll(partsOfPage)];
  /** @type {ShownText[]} */
  const texts = [];
  const nodes = shown.createTreeWalker(shown.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = /** @type {Text} */ (nodes.currentNode);
    const parent = /** @type {Element} */ (node.parentElement);
    const range = shown.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].map((box) => ({
      left: box.left + view.scrollX,
      top: box.top + view.scrollY,
      right: box.right + view.scrollX,
      bottom: box.bottom + view.scrollY,
    }));
    const text = node.data.trim().replace(/\s+/g, ' ');
    if (!text || !lines.length) continue;
    const { textTransform } = view.getComputedStyle(parent);
    texts.push({
      text: textTransform === 'uppercase' ? text.toUpperCase() : text,
      part: String(parts.indexOf(parent.closest(partsOfPage))),
      lines,
    });
  }
  return texts;
}
