// Whether a program reads the texts of a document whole, and in the document's order.

/**
 * @typedef {object} Reading
 * @property {string[]} torn texts that are nowhere in one piece
 * @property {string[]} moved the fewest texts that would have to be taken out for the others to be in order
 */

/** White space is set by whoever reads; pdftotext takes hyphens at the ends of lines for those of a typesetter. @param {string} text */
const squeezed = (text) => text.replace(/[\s\u2010-]+/gu, '');

/**
 * A text may stand at several places, as a year does: of these that one counts which lets most texts be in order.
 * What a program puts between them, such as the numbers of a list, does not count.
 * @param {string[]} texts in the document's order
 * @param {string} read
 * @returns {Reading}
 */
export function compareOrder(texts, read) {
  const whole = squeezed(read);
  const chains = longestChains(whole.length);
  /** @type {string[]} */
  const torn = [];
  /** @type {string[]} */
  const found = [];
  for (const text of texts) {
    const wanted = squeezed(text);
    if (!wanted) continue;
    const places = placesOf(wanted, whole);
    if (!places.length) torn.push(text);
    else {
      // All are asked for before one is told: a text follows others, not itself.
      const links = places.map((start) => ({ text, before: chains.until(start) }));
      links.forEach((link, at) => chains.add((places[at] ?? 0) + wanted.length, link));
      found.push(text);
    }
  }
  return { torn, moved: without(found, chains.until(whole.length)) };
}

/** @param {string} text @param {string} whole */
function placesOf(text, whole) {
  /** @type {number[]} */
  const places = [];
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) places.push(at);
  return places;
}

/** @typedef {{ text: string, before: Chain | null, length: number }} Chain */

/** The longest chain of texts that ends at or before a place: a Fenwick tree of maxima. @param {number} size */
function longestChains(size) {
  /** @type {(Chain | null)[]} */
  const best = Array(size + 2).fill(null);
  return {
    /** @param {number} place */
    until(place) {
      /** @type {Chain | null} */
      let longest = null;
      for (let at = place + 1; at > 0; at -= at & -at) longest = longer(longest, best[at] ?? null);
      return longest;
    },
    /** @param {number} end @param {{ text: string, before: Chain | null }} link */
    add(end, { text, before }) {
      const chain = { text, before, length: (before?.length ?? 0) + 1 };
      for (let at = end + 1; at < best.length; at += at & -at)
        best[at] = longer(best[at] ?? null, chain);
    },
  };
}

/** @param {Chain | null} one @param {Chain | null} other */
const longer = (one, other) => ((other?.length ?? 0) > (one?.length ?? 0) ? other : one);

/** The texts that are not in a chain of them. @param {string[]} texts @param {Chain | null} chain */
function without(texts, chain) {
  const left = [];
  for (const text of texts.toReversed()) {
    if (chain && chain.text === text) chain = chain.before;
    else left.push(text);
  }
  return left.reverse();
}
