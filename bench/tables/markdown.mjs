import { fileURLToPath } from 'node:url';

/** @param {string[]} head @param {string[][]} rows text in the first column, numbers in the others */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at ? '--:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** A row for a failed measurement. @param {string[]} names @param {string} failure @param {string[]} head */
export function failedRow(names, failure, head) {
  const reason = failure.replaceAll(root, '').replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const empty = head.slice(names.length + 1).map(() => '');
  return [...names, `did not run: ${reason}`, ...empty];
}

/** Removed from messages, because this path only exists on this machine. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** At least two significant digits. @param {number} value */
export function number(value) {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const maximumFractionDigits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
  return value.toLocaleString('en', { maximumFractionDigits });
}

/** The quartiles in the same unit as the median. @param {{ low: number, high: number }} spread */
export const quartiles = ({ low, high }) => `${number(low)} – ${number(high)}`;

/** @param {number} value @param {number} of */
export const times = (value, of) => (Number.isFinite(value / of) ? `${number(value / of)} ×` : '–');

/** @param {number} share */
export const percent = (share) => `${Math.round(100 * share)} %`;
