// Where a text stops being JSON. Engines do not tell: some of their messages name no position, and no two agree.
import { stringError, stringStop } from './json-string.mjs';

const space = /[ \t\n\r]*/y;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const token = new RegExp(`[{}[\\]:,"]|${number}|true|false|null`, 'y');

/** What may come next: the first characters of its tokens (`v`: number, true, false, null), and in words. */
const states = {
  value: ['v"{[', 'a value'],
  item: ['v"{[]', 'a value or "]"'],
  name: ['"', 'a name in double quotes'],
  member: ['"}', 'a name in double quotes or "}"'],
  colon: [':', '":"'],
  afterMember: [',}', '"," or "}"'],
  afterItem: [',]', '"," or "]"'],
  end: ['', 'nothing more'],
};

/**
 * @param {string} text
 * @returns {{ at: number, reason: string } | null} `at` counts UTF-16 units from 0; null: the text is JSON
 */
export function findJsonError(text) {
  /** The brackets that are open. @type {string[]} */
  const open = [];
  /** @type {keyof typeof states} */
  let state = 'value';
  let last = '';
  for (let at = 0, end = 0; ; at = end) {
    at += matchAt(space, text, at).length;
    const [allowed = '', words = ''] = states[state];
    // The place of what is missing is behind the last thing that is there, not behind blank lines.
    if (at === text.length) {
      return state === 'end' ? null : { at: end, reason: `expected ${words}, but the text ends` };
    }
    const found = matchAt(token, text, at);
    const kind = found.replace(/^[-\dtfn].*/, 'v').charAt(0);
    const stop = kind === '"' ? stringStop(text, at) : at + found.length;
    if (kind === '"' && text[stop] !== '"') return stringError(text, at, stop);
    if (!kind || !allowed.includes(kind)) return misfit(text, at, words, last);
    if (kind === '{' || kind === '[') open.push(kind);
    if (kind === '}' || kind === ']') open.pop();
    state = stateAfter(kind, state, open.at(-1));
    last = kind;
    end = kind === '"' ? stop + 1 : stop;
  }
}

/** @param {string} kind @param {keyof typeof states} state @param {string | undefined} inside */
function stateAfter(kind, state, inside) {
  if (kind === '{') return 'member';
  if (kind === '[') return 'item';
  if (kind === ':') return 'value';
  if (kind === ',') return inside === '{' ? 'name' : 'value';
  if (kind === '"' && (state === 'name' || state === 'member')) return 'colon';
  if (!inside) return 'end';
  return inside === '{' ? 'afterMember' : 'afterItem';
}

/** @param {string} text @param {number} at @param {string} words @param {string} last */
function misfit(text, at, words, last) {
  const found = matchAt(/[\w$.+-]{1,30}|"[^"\n\r]{0,30}"?|[^]/uy, text, at);
  const shown = /\p{C}|\p{Z}/u.test(found)
    ? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : found;
  const spare = last === ',' && /[\]}]/.test(found) ? ' (the comma before it is one too many)' : '';
  return { at, reason: `expected ${words}, but found ${shown}${spare}` };
}

/** @param {RegExp} sticky @param {string} text @param {number} at */
function matchAt(sticky, text, at) {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
