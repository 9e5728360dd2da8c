// The comments that resumed lets pass in JSON. Every sign is looked at once, however large a file is.

const opening = /"|\/\/|\/\*/g;

/** Where what was opened at `at` is over; what is not closed goes on to the text's end. @type {Record<string, (text: string, at: number) => number>} */
const ends = {
  '"': endOfString,
  '//': (text, at) => placeOf('\n', text, at),
  '/*': (text, at) => placeOf('*/', text, at + 2) + 2,
};

/** Comments become spaces, so that every line and column stays. @param {string} text */
export function blankComments(text) {
  const pieces = [];
  let done = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [sign] = found;
    const end = ends[sign]?.(text, found.index) ?? text.length;
    if (sign !== '"') {
      const comment = text.slice(found.index, end);
      pieces.push(text.slice(done, found.index), comment.replace(/[^\n\r]+/g, blanks));
      done = end;
    }
    opening.lastIndex = end;
  }
  return pieces.join('') + text.slice(done);
}

/** @param {string} found */
const blanks = (found) => ' '.repeat(found.length);

/** @param {string} text @param {number} at where it opens */
function endOfString(text, at) {
  let end = placeOf('"', text, at + 1);
  while (isEscaped(text, end)) end = placeOf('"', text, end + 1);
  return end + 1;
}

/** An odd number of backslashes is before it. @param {string} text @param {number} at */
function isEscaped(text, at) {
  let first = at;
  while (text[first - 1] === '\\') first--;
  return at < text.length && (at - first) % 2 === 1;
}

/** The next place of a sign, or the text's end. @param {string} sign @param {string} text @param {number} from */
function placeOf(sign, text, from) {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
