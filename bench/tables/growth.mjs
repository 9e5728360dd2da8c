import { limit, ours } from '../contestants.mjs';
import { number, table, times } from './markdown.mjs';

const kinds = /** @type {const} */ ([
  ['asString', ''],
  ['asBytes', ', as bytes'],
]);

/**
 * µs for a job, project, degree or skill: the same at any length when time is linear.
 * @param {import('./warm.mjs').Warm} tenth @param {import('./warm.mjs').Warm} long
 */
export function growthTable(tenth, long) {
  const rows = [ours, limit].flatMap((name) =>
    kinds.map(([kind, words]) => {
      const short = timeOfItem(tenth[name], kind);
      const whole = timeOfItem(long[name], kind);
      return [`${name}${words}`, number(short), number(whole), times(whole, short)];
    }),
  );
  return table(['', '200 kB, µs an item', '2 MB, µs an item', 'growth'], rows);
}

/** @param {any} measured @param {'asString' | 'asBytes'} kind */
function timeOfItem(measured, kind) {
  const { work, projects, education, skills } = measured.resume;
  return measured[kind].median / [work, projects, education, skills].flat().length;
}
