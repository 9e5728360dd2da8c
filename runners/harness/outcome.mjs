import { setTimeout as wait } from 'node:timers/promises';
import { NotRun } from './not-run.mjs';
import { makeUserFolder } from './user-folder.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} runner
 * @property {string} versions of the installed programs
 * @property {string} check
 * @property {'passed' | 'failed' | 'not run'} result
 * @property {string} reason why it failed or did not run
 * @property {number} seconds
 */

/**
 * Installs a runner in a new folder and runs all its checks.
 * @param {import('../table.mjs').Runner} runner
 * @param {import('./packed-theme.mjs').PackedTheme} theme
 * @param {{ latest?: boolean, told: (outcome: Outcome) => void }} choice
 * @returns {Promise<Outcome[]>}
 */
export async function outcomesOf(runner, theme, { told, ...choice }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  /** @param {Omit<Outcome, 'runner'>} outcome */
  const tell = (outcome) => {
    const whole = { runner: runner.name, ...outcome };
    outcomes.push(whole);
    told(whole);
  };
  let user;
  try {
    user = await makeUserFolder(runner, theme, choice);
  } catch (error) {
    const reason = `it cannot be installed here: ${installReason(error)}`;
    for (const check of Object.keys(runner.checks)) {
      tell({ versions: '', check, result: 'not run', reason, seconds: 0 });
    }
    return outcomes;
  }
  try {
    const ofPackages = runner.packages.map((name) =>
      versionText(name, user.versionOf(name), runner.name),
    );
    // If it is not installed, the checks that need it report that.
    const ofProgram = await runner.version?.().catch(() => '');
    const versions = [ofProgram, ...ofPackages].filter(Boolean).join(', ');
    for (const [check, assertion] of Object.entries(runner.checks)) {
      const start = Date.now();
      tell({
        versions,
        check,
        ...(await resultOf(() => assertion(user))),
        seconds: (Date.now() - start) / 1000,
      });
    }
  } finally {
    user.remove();
  }
  return outcomes;
}

/**
 * Leaves out the package name if it is also the runner's name.
 * @param {string} name
 * @param {string} version
 * @param {string} runner
 */
const versionText = (name, version, runner) =>
  name === runner.toLowerCase() ? version : `${name} ${version}`;

/** Time limit of a check in seconds; the programs it runs have their own limits. */
const limit = 300;

/** @param {() => unknown} assertion @returns {Promise<Pick<Outcome, 'result' | 'reason'>>} */
async function resultOf(assertion) {
  const clock = new AbortController();
  try {
    const late = wait(limit * 1000, true, { signal: clock.signal });
    late.catch(() => {});
    if (await Promise.race([assertion(), late])) throw new Error(`not done after ${limit} s`);
    return { result: 'passed', reason: '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { result: error instanceof NotRun ? 'not run' : 'failed', reason };
  } finally {
    clock.abort();
  }
}

/** The line of npm's output that has the reason. @param {unknown} error */
function installReason(error) {
  const report = String(error);
  if (/ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT/.test(report)) return 'npm’s registry does not answer';
  const lines = report.split('\n').map((line) => line.replace(/^.*npm error (\d+ )?/, '').trim());
  const telling = /could not be found|No matching version|Unsupported|not done after/;
  const line = lines.find((one) => telling.test(one)) ?? lines[0] ?? '';
  return line.replace(/https?:\S+/g, 'npm');
}
