/** @param {string[]} head @param {string[][]} rows the first column is words, the others numbers */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at ? '--:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** Three digits that mean something, and groups of three. @param {number} value */
export function number(value) {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 0.01))));
  return value
    .toLocaleString('en', { maximumFractionDigits: Math.min(2, digits) })
    .replaceAll(',', ' ');
}

/** A median with its quartiles. @param {import('./statistics.mjs').Spread} spread @param {number} [unit] */
export const spread = ({ low, high }, unit = 1) => `${number(low / unit)}–${number(high / unit)}`;

/** @param {number} value @param {number} of */
export const times = (value, of) => (Number.isFinite(value / of) ? `${number(value / of)} ×` : '–');
