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

/** A number that a text holds, with what it is compared to, its scale, and the word behind it. */
const number =
  /(?:((?:p\d+|in) )?(?:&lt; |≈ |→ )|\$|\b)(?<![\w-])\d[\d.]*(?:ms|-core|(?:[kx]\+?|%)?( [mb]illion)?( [a-z]+)?)/g;

/** A text in whose lines a number stays beside its word, where both are short. @param {string} typed */
export const kept = (typed) => (/\d/.test(typed) ? withNumbers(text(typed)) : text(typed));

/** @param {string} html */
const withNumbers = (html) =>
  html
    .replace(number, (all, _, scale = '', word = '') => {
      const long = all.replace('&lt;', '<').length > 16;
      const short = long ? all.slice(0, all.length - word.length) : all;
      if (!/[ -]/.test(short)) return all;
      return `<span class="kept">${short}</span>${long ? word : ''}`;
    })
    .replace(/[≈→]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A highlight, with the points of its own that stand on lines of their own. @param {string} typed */
export function point(typed) {
  const html = kept(typed);
  const start = html.indexOf('\n- ');
  if (start < 0) return html;
  const own = html.slice(start + 3).replaceAll('\n- ', '</li><li>');
  return `${html.slice(0, start)}<ul><li>${own}</li></ul>`;
}
