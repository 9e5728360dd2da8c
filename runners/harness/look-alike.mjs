// Assertions about a document in other engines than Chromium.
import assert from 'node:assert/strict';

/** @typedef {import('./frames.mjs').Sight} Sight */
/** @typedef {import('./shown-texts.mjs').ShownText} ShownText */
/** @typedef {import('./shown-texts.mjs').Box} Box */

/** Engines round lengths and break lines differently, so a page may differ by these fractions. */
const tolerance = { height: 0.04, texts: 0.1, width: 0.04 };

/**
 * How much wider an engine sets the same words. WebKitGTK rounds letter widths to whole pixels, so on narrow pages,
 * more lines break elsewhere. Only differences that rounding explains are allowed.
 * @param {Sight} sight @param {Sight} chromium
 */
function widening({ texts }, chromium) {
  const ratios = texts
    .flatMap(({ lines: [own, more] }, at) => {
      const [other, others] = chromium.texts[at]?.lines ?? [];
      const isOneLine = own && other && !more && !others && other.right > other.left;
      return isOneLine ? [(own.right - own.left) / (other.right - other.left)] : [];
    })
    .sort((a, b) => a - b);
  const wider = (ratios[ratios.length >> 1] ?? 1) - 1;
  return wider > 0 && wider <= tolerance.width ? wider : 0;
}

/** Each check returns its problems. @type {Record<string, (sight: Sight, chromium: Sight) => unknown[]>} */
const facts = {
  'other words': ({ texts }, chromium) =>
    texts.map(({ text }) => text).join(' ') === chromium.texts.map(({ text }) => text).join(' ')
      ? []
      : ['than in Chromium'],
  'not read one after the other': ({ texts }) => misread(texts),
  'covered by another': ({ texts }) => overlapping(texts),
  'wider than the window': ({ texts, width, wide }) => [
    ...(wide > width ? [`${wide} px`] : []),
    ...texts
      .filter(({ lines }) => lines.some(({ left, right }) => left < -0.5 || right > width + 0.5))
      .map(({ text }) => text),
  ],
  'faces that are not loaded': ({ faces, failed }, chromium) => [
    ...failed,
    ...chromium.faces.filter((face) => !faces.includes(face)),
    ...(faces.length ? [] : ['none at all']),
  ],
  'asked for': ({ requests }) => requests,
  'not as high as in Chromium': (sight, chromium) =>
    Math.abs(sight.high / chromium.high - 1) > tolerance.height + widening(sight, chromium)
      ? [`${sight.high} px, ${chromium.high} px`]
      : [],
  'lines that end elsewhere than in Chromium': (sight, chromium) => {
    const { texts } = sight;
    const others = texts.filter(
      ({ lines }, at) => lines.length !== chromium.texts[at]?.lines.length,
    );
    const most = tolerance.texts + 2 * widening(sight, chromium);
    return others.length > Math.max(1, texts.length * most) ? others.map(({ text }) => text) : [];
  },
};

/**
 * Asserts that all documents look as in Chromium.
 * @param {Map<string, Sight>} sights @param {Map<string, Sight>} chromium
 */
export function looksAlike(sights, chromium) {
  const problems = [...sights].flatMap(([name, sight]) => {
    const other = chromium.get(name);
    assert.ok(other, name);
    return Object.entries(facts).flatMap(([fact, find]) => {
      const found = find(sight, other);
      return found.length ? [`${name}: ${fact}: ${found.slice(0, 5).join(' | ')}`] : [];
    });
  });
  assert.deepEqual(problems, []);
}

/** @param {Box} a @param {Box} b */
const onOneLine = (a, b) =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
  Math.min(a.bottom - a.top, b.bottom - b.top) / 2;

/** Neighbouring texts that are not in reading order: left to right, then down. @param {ShownText[]} texts */
function misread(texts) {
  return texts.slice(1).flatMap((next, index) => {
    const before = /** @type {ShownText} */ (texts[index]);
    const [end, start] = [before.lines.at(-1), next.lines[0]];
    if (!end || !start || before.part !== next.part) return [];
    const isWrong = onOneLine(end, start) ? start.left < end.right - 1 : start.top < end.top;
    return isWrong ? [`${before.text}, ${next.text}`] : [];
  });
}

/** @param {ShownText[]} texts */
function overlapping(texts) {
  const lines = texts.flatMap(({ text, lines }) => lines.map((box) => ({ text, ...box })));
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => onOneLine(a, b) && a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `${a.text}, ${b.text}`),
  );
}
