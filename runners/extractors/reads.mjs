import { compareOrder } from '../harness/order.mjs';
import { root } from '../harness/packed-theme.mjs';
import { runProgram } from '../harness/program.mjs';
import { withoutFeet } from './feet.mjs';

/** @typedef {import('../harness/order.mjs').Reading} Reading */
/** @typedef {import('./print.mjs').Print} Print */

/** How a program reads each PDF. @param {import('./table.mjs').Command} command @param {Print[]} prints */
export async function readsOf({ program, args, after = [] }, prints) {
  /** @type {Reading[]} */
  const readings = [];
  for (const { file, person, texts } of prints) {
    const { stdout } = await runProgram(program, [...args, file, ...after], { folder: root });
    readings.push(compareOrder(texts, withoutFeet(stdout, person)));
  }
  return readings;
}

/**
 * A table with a row per document and a column per program.
 * @param {Print[]} prints
 * @param {{ extractor: { name: string }, readings: Reading[] | null }[]} reads null for programs that are not installed
 */
export function tableOf(prints, reads) {
  const all = (/** @type {Reading[]} */ readings) => ({
    torn: readings.flatMap(({ torn }) => torn),
    moved: readings.flatMap(({ moved }) => moved),
  });
  const rows = [
    ['', ...reads.map(({ extractor }) => extractor.name)],
    ['---', ...reads.map(() => '--:')],
    ...prints.map(({ name }, at) => [name, ...reads.map(({ readings }) => cellOf(readings?.[at]))]),
    ['all', ...reads.map(({ readings }) => cellOf(readings ? all(readings) : undefined))],
  ];
  const widths = reads.map(({ extractor }) => Math.max(7, extractor.name.length));
  const wide = [Math.max(...prints.map(({ name }) => name.length)), ...widths];
  return rows
    .map((row) => `| ${row.map((cell, at) => cell.padEnd(wide[at] ?? 0)).join(' | ')} |`)
    .join('\n');
}

/** @param {Reading | undefined} reading */
function cellOf(reading) {
  if (!reading) return 'not run';
  const { torn, moved } = reading;
  return torn.length ? `${moved.length}, ${torn.length} torn` : String(moved.length);
}

/**
 * Lists torn and moved texts, one per line.
 * @param {import('./table.mjs').Extractor} extractor @param {Reading[]} readings @param {Print[]} prints
 */
export const complaintsOf = ({ name }, readings, prints) =>
  readings.flatMap(({ torn, moved }, at) => {
    const where = `${name}, ${prints[at]?.name}`;
    return [
      ...(torn.length ? [`${where}, torn: ${listed(torn)}`] : []),
      ...(moved.length ? [`${where}, moved: ${listed(moved)}`] : []),
    ];
  });

/** @param {string[]} texts */
const listed = (texts) => texts.slice(0, 6).join(' | ') + (texts.length > 6 ? ' …' : '');
