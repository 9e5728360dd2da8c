import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coldRuns } from './cold/runs.mjs';
import { spreadOf } from './statistics.mjs';

/**
 * @typedef {import('./contestants.mjs').Way} Way
 * @typedef {import('./statistics.mjs').Spread} Spread
 * @typedef {{ name: string, way: Way, wall: Spread, processor: Spread, failure: string }} ColdStart
 */

/**
 * Measures whole processes in turns, in ms.
 * @param {import('./contestants.mjs').Contestant[]} contestants
 * @param {Record<string, any>} warm result of `measureWarm`, for the résumé that each contestant accepts
 * @param {string} style the style sheet for the limit @param {number} rounds
 * @returns {ColdStart[]} the bare processes first
 */
export function measureCold(contestants, warm, style, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const styleFile = join(folder, 'style.css');
    writeFileSync(styleFile, style);
    const env = { ...process.env, LIMIT_STYLE: styleFile };
    const runs = coldRuns(contestants, warm).map(({ resume, ...run }, at) => {
      const given = join(folder, `resume-${at}.json`);
      writeFileSync(given, JSON.stringify(resume ?? {}));
      return { ...run, given, wall: [NaN], processor: [NaN] };
    });
    // The first round only fills the disk cache and does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const at of runs.keys()) {
        const run = runs[(at + round) % runs.length];
        if (!run || run.failure) continue;
        const { wall, processor, failure } = startOnce(run, env);
        run.failure = failure;
        if (round <= 1) [run.wall, run.processor] = [[wall], [processor]];
        else {
          run.wall.push(wall);
          run.processor.push(processor);
        }
      }
    }
    return runs.map(({ name, way, failure, wall, processor }) => {
      return { name, way, failure, wall: spreadOf(wall), processor: spreadOf(processor) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {{ way: Way, module: string, given: string }} run @param {NodeJS.ProcessEnv} env */
function startOnce({ way, module, given }, env) {
  const program = way === 'import' ? 'first-page.mjs' : 'first-page.cjs';
  const path = fileURLToPath(new URL(`cold/${program}`, import.meta.url));
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, given, module], {
    encoding: 'utf8',
    env,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === 0) return { wall, processor: JSON.parse(stdout).processor, failure: '' };
  const failure = /^.*Error.*$/m.exec(stderr)?.[0] ?? `it ended with ${status}`;
  return { wall: NaN, processor: NaN, failure };
}
