// The lengths that src/fit needs from the print style sheets. A `*.lengths` file lists them, one on each line:
// `name: selector { property }`. Its module exports their values. A length that is not in the sheets is an error.
// Over 150 lines: a parser for one small language, whose functions call each other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Variables that fitting, options or languages can change, so they stay references. */
const variable = new Set([
  '--font-size',
  '--line-height',
  '--section-gap',
  '--heading-gap',
  '--entry-gap',
  '--item-gap',
  '--row-gap',
  '--text-gap',
  '--gutter',
]);

/** @typedef {{ selectors: string[], media: string, declarations: Map<string, string> }} Rule */
/**
 * A number is in rem or has no unit; `{ px }`, `{ em }` and `{ percent }` are in these units; `{ lines }` are multiples
 * of the page's line height. A string is the name of a variable; `{ token }` is a multiple of a variable plus some px.
 * @typedef {number | string | { px: number } | { em: number } | { percent: number } | { lines: number }
 *   | { token: string, times: number, plus: number }} Length
 */

/** The rules of the sheets, in order. A nested rule keeps only its own selector. @param {string} css */
function rulesOf(css) {
  /** @type {Rule[]} */
  const rules = [];
  /** @type {string[]} */
  const open = [];
  let text = '';
  /** @type {Rule | undefined} */
  let rule;
  for (const [piece] of css
    .replace(/\/\*[^]*?\*\//g, '')
    .matchAll(/[{};]|[^{};"']+|"[^"]*"|'[^']*'/g)) {
    if (piece === '{') {
      open.push(text.trim());
      rule = {
        selectors: selectorsOf(text),
        media: open.slice(0, -1).join(' '),
        declarations: new Map(),
      };
      rules.push(rule);
    } else if (piece === ';' || piece === '}') {
      const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^]*)$/.exec(text) ?? [];
      if (property) rule?.declarations.set(property, value.trim());
      if (piece === '}') open.pop();
    } else {
      text += piece;
      continue;
    }
    text = '';
  }
  return rules;
}

/** The parts of a selector list; `:is()` is expanded. @param {string} prelude */
function selectorsOf(prelude) {
  const parts = prelude
    .replace(/\s+/g, ' ')
    .trim()
    .split(/,\s*(?![^()]*\))/);
  return parts.flatMap(spelledOut);
}

/** @param {string} selector @returns {string[]} */
function spelledOut(selector) {
  const [whole, inner = ''] = /:is\(([^()]*)\)/.exec(selector) ?? [];
  if (!whole) return [selector];
  return inner.split(/,\s*/).flatMap((one) => spelledOut(selector.replace(whole, () => one)));
}

/** @param {Rule[]} rules @param {string} selector @param {string} property */
function declared(rules, selector, property) {
  const found = rules.findLast(
    ({ selectors, media, declarations }) =>
      (media === '' || media === '@media print') &&
      selectors.includes(selector) &&
      declarations.has(property),
  );
  return found?.declarations.get(property);
}

const millimetre = 96 / 25.4;
/** @type {Record<string, (number: number) => Length>} */
const units = {
  '': (number) => number,
  rem: (number) => number,
  px: (number) => (number ? { px: number } : 0),
  pt: (number) => ({ px: number / 0.75 }),
  mm: (number) => ({ px: number * millimetre }),
  em: (number) => ({ em: number }),
  '%': (number) => ({ percent: number }),
};

/** @param {string} value @param {Rule[]} rules @returns {Length} */
function lengthOf(value, rules) {
  const [, token = ''] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (variable.has(token)) return token;
  const [, lines] = /^calc\(var\(--line-height\) \* ([\d.]+)rem\)$/.exec(value) ?? [];
  if (lines) return { lines: Number(lines) };
  const [, share] = /fit-content\(([\d.]+)%\)/.exec(value) ?? [];
  if (share) return { percent: Number(share) };
  const [, name = '', times = '1', over = '1', sign = '+', plus = '0'] =
    /^calc\(var\((--[\w-]+)\)(?: \* ([\d.]+)(?: \/ ([\d.]+))?)?(?: ([+-]) ([\d.]+)px)?\)$/.exec(
      value,
    ) ?? [];
  if (variable.has(name)) {
    return { token: name, times: Number(times) / Number(over), plus: Number(sign + plus) };
  }
  const [, less] = /^calc\(var\(--gutter\) - ([\d.]+)rem\)$/.exec(value) ?? [];
  if (less) return Number(less);
  if (token) return lengthOf(declared(rules, ':root', token) ?? '', rules);
  const [, number, unit = ''] = /^(-?[\d.]+)(rem|px|pt|mm|em|%)?$/.exec(value) ?? [];
  const length = units[unit];
  if (number === undefined || !length) throw new Error(`"${value}" is no length that can be read`);
  return length(Number(number));
}

/**
 * The parts of a property such as `margin`, by side (`top`) and by index.
 * @param {string} value @returns {Record<string, string>}
 */
function partsOf(value) {
  const parts = value.split(/\s+(?![^()]*\))/);
  const [top = '', right = top, bottom = top, left = right] = parts;
  return { top, right, bottom, left, ...Object.fromEntries(parts.map((part, at) => [at, part])) };
}

/** @param {Rule[]} rules @param {string} line */
function read(rules, line) {
  const [, name = '', selector = '', property = '', side = ''] =
    /^(\w+): (.+?) \{ ([\w-]+)(?: (top|right|bottom|left|\d))? \}$/.exec(line) ?? [];
  const value = declared(rules, selector, property);
  if (value === undefined) throw new Error(`${line}: not in the sheets`);
  return [name, lengthOf(partsOf(value)[side] ?? value, rules)];
}

/**
 * @param {string} css @param {string} wide the sheet of the wide layout, for names that start with `wide`
 * @param {string} lines @returns {Record<string, Length>}
 */
export function lengthsIn(css, wide, lines) {
  const rules = rulesOf(css);
  const ofWide = rulesOf(wide);
  const wanted = lines.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return Object.fromEntries(
    wanted.map((line) => read(line.startsWith('wide') ? ofWide : rules, line)),
  );
}

/** The sheets of every page, and those that only some pages have. */
const sheets = ['theme', 'photo', 'publication'];

/** @param {string} file */
export function lengthsOf(file) {
  const styles = fileURLToPath(new URL('../styles/', import.meta.url));
  const sheet = (/** @type {string} */ name) => readFileSync(`${styles}${name}.css`, 'utf8');
  const { outputFiles } = buildSync({
    stdin: {
      contents: sheets.map((name) => `@import './${name}.css';`).join(''),
      loader: 'css',
      resolveDir: styles,
    },
    bundle: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return lengthsIn(outputFiles[0]?.text ?? '', sheet('wide'), readFileSync(file, 'utf8'));
}
