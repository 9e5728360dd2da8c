// The table with all results.

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/** @type {Record<Outcome['result'], string>} */
const marks = { passed: '✓', failed: '✗ failed', 'not run': '– not run' };

/** One row for all passed checks of a runner, and one for each other result. @param {Outcome[]} outcomes */
export function markdownTable(outcomes) {
  /** @type {Map<string, Outcome[]>} */
  const rows = new Map();
  for (const outcome of outcomes) {
    const key = JSON.stringify([outcome.runner, outcome.result, resultOf(outcome)]);
    rows.set(key, [...(rows.get(key) ?? []), outcome]);
  }
  return [head, ...[...rows.values()].map(rowOf)].join('\n');
}

const head = '| Runner | What was asserted | Result |\n| --- | --- | --- |';

/** @param {Outcome[]} outcomes with the same runner and result */
function rowOf(outcomes) {
  const [first] = outcomes;
  if (!first) return '';
  const name = `**${first.runner}**${first.versions && ` (${first.versions})`}`;
  const checks = outcomes.map(({ check }) => check).join('; ');
  return `| ${[name, checks, resultOf(first)].map(cell).join(' | ')} |`;
}

/** Reasons of failures are too long for a table. @param {Outcome} outcome */
const resultOf = ({ result, reason }) =>
  result === 'not run' ? `${marks[result]}: ${reason}` : marks[result];

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
