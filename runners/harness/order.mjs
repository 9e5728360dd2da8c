// Checks whether a program reads the texts of a document complete and in order.

/**
 * @typedef {object} Reading
 * @property {string[]} torn texts that do not occur in one piece
 * @property {string[]} moved the smallest set of texts without which the others are in order
 */

/** Ignores white space, and hyphens, because pdftotext removes them at line ends. @param {string} text */
const squeezed = (text) => text.replace(/[\s\u2010-]+/gu, '');

/**
 * If a text occurs several times, such as a year, the occurrence that keeps most texts in order counts.
 * Anything between the texts, such as list numbers, is ignored.
 * @param {string[]} texts in the order of the document
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
      // First find all predecessors, then add the links, because a text must not follow itself.
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

/** Finds the longest chain of texts up to a position, with a Fenwick tree of maxima. @param {number} size */
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

/** The texts that are not part of a chain. @param {string[]} texts @param {Chain | null} chain */
function without(texts, chain) {
  const left = [];
  for (const text of texts.toReversed()) {
    if (chain && chain.text === text) chain = chain.before;
    else left.push(text);
  }
  return left.reverse();
}
