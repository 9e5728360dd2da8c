import { bare } from '../contestants.mjs';
import { failedRow, number, quartiles, table } from './markdown.mjs';

/** @typedef {import('../cold.mjs').ColdStart} ColdStart */

const head = ['', 'by', 'ms', 'quartiles', 'least', 'processor ms', 'quartiles', 'least'];

/** The time in addition to the bare process; for the bare processes, all of it. @param {ColdStart[]} starts */
export function coldTable(starts) {
  const rows = starts.map((start) => {
    const { name, way, failure } = start;
    if (failure) return failedRow([name, way], failure, head);
    return [name, way, ...cells(start, starts, 'wall'), ...cells(start, starts, 'processor')];
  });
  return table(head, rows);
}

/** @param {ColdStart} start @param {ColdStart[]} starts @param {'wall' | 'processor'} clock */
function cells(start, starts, clock) {
  const { median, low, high, least } = start[clock];
  const base = start.name === bare ? undefined : bareOf(start, starts)?.[clock];
  const zero = base?.median ?? 0;
  return [
    number(median - zero),
    quartiles({ low: low - zero, high: high - zero }),
    number(least - (base?.least ?? 0)),
  ];
}

/** @param {ColdStart} start @param {ColdStart[]} starts */
const bareOf = ({ way }, starts) => starts.find((one) => one.name === bare && one.way === way);

/**
 * Wall time in ms in addition to the bare node, for the first way that works.
 * @param {string} name
 * @param {ColdStart[]} starts
 */
export function firstPage(name, starts) {
  const start = starts.find((one) => one.name === name && !one.failure);
  const base = start && bareOf(start, starts);
  return start && base ? start.wall.median - base.wall.median : NaN;
}
