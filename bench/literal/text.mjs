// How the limit prints a text: escaped, with the little Markdown that the benchmark's résumés have.

const marks = /[&<>"*]/;
const unsafe = /[&<>"]/;

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} typed */
export const escape = (typed) => (unsafe.test(typed) ? escaped(typed) : typed);

/** @param {string} typed */
const escaped = (typed) => typed.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** A text with its emphasis. @param {string} typed */
export const text = (typed) =>
  marks.test(typed) ? escaped(typed).replace(/\*([^*]+)\*/g, '<em>$1</em>') : typed;

/** A text without its emphasis, not escaped. @param {string} typed */
export const plain = (typed) => (typed.includes('*') ? typed.replace(/\*([^*]+)\*/g, '$1') : typed);

/** Faster than `join`. @param {string[]} keywords */
export function keywordList(keywords) {
  let html = '';
  for (let at = 0; at < keywords.length; at++) html += (at ? ', ' : '') + text(keywords[at] ?? '');
  return html;
}

/** A highlight, with the points of its own that stand on lines of their own. @param {string} typed */
export function point(typed) {
  const html = text(typed);
  const start = html.indexOf('\n- ');
  if (start < 0) return html;
  const own = html.slice(start + 3).replaceAll('\n- ', '</li><li>');
  return `${html.slice(0, start)}<ul><li>${own}</li></ul>`;
}
