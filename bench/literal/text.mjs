// How the limit renders text: escaped, with the few Markdown features in the benchmark's résumés.

const marks = /[&<>"*]/;
const unsafe = /[&<>"]/;

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} typed */
export const escape = (typed) => (unsafe.test(typed) ? escaped(typed) : typed);

/** @param {string} typed */
const escaped = (typed) => typed.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** Renders text with emphasis. @param {string} typed */
export const text = (typed) =>
  marks.test(typed) ? escaped(typed).replace(/\*([^*]+)\*/g, '<em>$1</em>') : typed;

/** Removes emphasis; does not escape. @param {string} typed */
export const plain = (typed) => (typed.includes('*') ? typed.replace(/\*([^*]+)\*/g, '$1') : typed);

/** Faster than `join`. @param {string[]} keywords */
export function keywordList(keywords) {
  let html = '';
  for (let at = 0; at < keywords.length; at++) html += (at ? ', ' : '') + text(keywords[at] ?? '');
  return html;
}

/** A number with its comparison sign, scale and the word after it. */
const number =
  /(?:((?:p\d+|in) )?(?:&lt; |≈ |→ )|\$|\b)(?<![\w-])\d[\d.]*(?:ms|-core|(?:[kx]\+?|%)?( [mb]illion)?( [a-z]+)?)/g;

/** Keeps numbers on one line with their word, if both are short. @param {string} typed */
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

/** A highlight, with nested points if it has any. @param {string} typed */
export function point(typed) {
  const html = kept(typed);
  const start = html.indexOf('\n- ');
  if (start < 0) return html;
  const own = html.slice(start + 3).replaceAll('\n- ', '</li><li>');
  return `${html.slice(0, start)}<ul><li>${own}</li></ul>`;
}
