// What a browser shows of a document. The functions run in the page: they use nothing from outside themselves.

/**
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box
 *
 * @typedef {object} ShownText a text node of the document
 * @property {string} text as it is shown, in capitals where the style says so
 * @property {string} part of the page: its header, its address, its contents, its footer
 * @property {Box[]} lines in CSS px from the corner of the document
 */

/** Every text that is shown, in the document's order. @param {Document} shown @returns {ShownText[]} */
export function shownTexts(shown) {
  const view = /** @type {Window} */ (shown.defaultView);
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
      part: parent.closest('.person, address, main, footer')?.tagName ?? '',
      lines,
    });
  }
  return texts;
}
