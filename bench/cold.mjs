import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, limit } from './contestants.mjs';
import { spreadOf } from './statistics.mjs';

/**
 * @typedef {import('./contestants.mjs').Way} Way
 * @typedef {import('./statistics.mjs').Spread} Spread
 * @typedef {{ name: string, way: Way, wall: Spread, processor: Spread, failure?: string }} ColdStart
 */

/** The processes that only read a résumé. */
export const bare = 'bare node';

/**
 * Times whole processes in turns, in ms; those of contestants are above the bare node of the same kind.
 * @param {import('./contestants.mjs').Contestant[]} contestants
 * @param {(name: string) => any} resumeOf the résumé that a contestant accepts
 * @param {string} style @param {number} rounds
 * @returns {ColdStart[]} the bare ones first
 */
export function measureCold(contestants, resumeOf, style, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = (/** @type {string} */ name, /** @type {string} */ text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    const env = { ...process.env, LIMIT_STYLE: file('style.css', style) };
    const runs = [
      { name: bare, way: /** @type {Way} */ ('import'), module: '', resume: resumeOf('') },
      { name: bare, way: /** @type {Way} */ ('require'), module: '', resume: resumeOf('') },
      ...contestants.flatMap((contestant) =>
        contestant.ways.map((way) => ({
          name: contestant.name,
          way,
          module: moduleOf(contestant, way),
          resume: resumeOf(contestant.name),
        })),
      ),
    ].map(({ resume, ...run }, at) => ({
      ...run,
      given: file(`resume-${at}.json`, JSON.stringify(resume)),
      ...{ wall: [NaN], processor: [NaN], failure: '' },
    }));
    for (let round = 0; round <= rounds; round++) {
      for (const at of runs.keys()) {
        const run = runs[(at + round) % runs.length];
        if (!run || run.failure) continue;
        const once = startOnce(run, env);
        run.failure = once.failure ?? '';
        // The first one fills the disk's cache.
        if (round === 0) [run.wall, run.processor] = [[], []];
        else [run.wall.push(once.wall), run.processor.push(once.processor)];
      }
    }
    return runs.map(({ name, way, failure, wall, processor }) => ({
      ...{ name, way, failure, wall: spreadOf(wall), processor: spreadOf(processor) },
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('./contestants.mjs').Contestant} contestant @param {Way} way */
function moduleOf(contestant, way) {
  if (contestant.name === limit) return new URL('cold/limit.mjs', import.meta.url).href;
  const file = fileOf(contestant, way);
  return way === 'require' && file.startsWith('file:') ? fileURLToPath(file) : file;
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
  if (status === 0) return { wall, processor: JSON.parse(stdout).processor };
  const failure = /^.*Error.*$/m.exec(stderr)?.[0] ?? `it ended with ${status}`;
  return { wall, processor: NaN, failure };
}
