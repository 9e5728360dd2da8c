// `node runners/run.mjs [name …] [--latest]`: installs and runs all runners, or those whose names start with an
// argument.
import { parseArgs } from 'node:util';
import { chromiumVersion, closeChromium } from './harness/chromium.mjs';
import { writeBetweenMarkers } from '../build/between-markers.mjs';
import { markdownTable } from './harness/markdown-table.mjs';
import { outcomesOf } from './harness/outcome.mjs';
import { packTheme, root } from './harness/packed-theme.mjs';
import { runners } from './table.mjs';

/** @typedef {import('./harness/outcome.mjs').Outcome} Outcome */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { latest: { type: 'boolean', default: false } },
});
const named = ({ name = '' }) =>
  positionals.some((given) => name.toLowerCase().startsWith(given.toLowerCase()));
const chosen = positionals.length ? runners.filter(named) : runners;
if (!chosen.length) {
  console.error(
    `No runner is called ${positionals.join(', ')}. There are: ${runners.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

/** @param {Outcome} outcome */
function tell({ check, result, reason, seconds }) {
  console.log(`  ${result.padEnd(7)} ${check} (${seconds.toFixed(1)} s)`);
  if (reason) console.log(reason.replace(/^/gm, '          '));
}

const start = Date.now();
/** @type {Outcome[]} */
const outcomes = [];
const theme = await packTheme().catch((error) => {
  console.error(`The theme cannot be packed: ${error.message}`);
  process.exit(1);
});
try {
  for (const runner of chosen) {
    console.log(runner.name);
    outcomes.push(...(await outcomesOf(runner, theme, { latest: values.latest, told: tell })));
  }
  const system = `${process.platform} ${process.arch}, node ${process.versions.node}`;
  const machine = [system, await chromiumVersion()].filter(Boolean).join(', ');
  const text = `${markdownTable(outcomes)}\n\nMade by \`npm run runners\` with version ${theme.version} on ${machine}.`;
  console.log(`\n${text}\n`);
  const whole = chosen === runners && !values.latest;
  if (whole && !writeBetweenMarkers(`${root}docs/compatibility.md`, 'runners', text)) {
    console.log(
      'docs/compatibility.md has no <!-- runners:begin --> and <!-- runners:end -->: the table is not written there.',
    );
  }
} finally {
  await closeChromium();
  theme.remove();
}

const count = (/** @type {Outcome['result']} */ wanted) =>
  outcomes.filter(({ result }) => result === wanted).length;
const minutes = ((Date.now() - start) / 60_000).toFixed(1);
console.log(
  `${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run, in ${minutes} minutes`,
);
// In CI on Linux x64, everything can be installed, so a check that did not run is a failure.
const allMustRun = process.env.CI && process.platform === 'linux' && process.arch === 'x64';
// Ends the process even if a runner has left something open.
process.exit(count('failed') || (allMustRun && count('not run')) ? 1 : 0);
