// The processes to start: the bare ones, and each contestant with `import` and `require`, if it supports them.
import { fileURLToPath } from 'node:url';
import { bare, fileOf, limit, ours } from '../contestants.mjs';

/** @typedef {import('../contestants.mjs').Way} Way */

/**
 * @param {import('../contestants.mjs').Contestant[]} contestants
 * @param {Record<string, any>} warm
 * @returns {{ name: string, way: Way, module: string, resume: any, failure: string }[]}
 */
export function coldRuns(contestants, warm) {
  const { resume } = warm[ours];
  /** @type {Way[]} */
  const ways = ['import', 'require'];
  return [
    ...ways.map((way) => ({ name: bare, way, module: '', resume, failure: '' })),
    ...contestants.flatMap((contestant) =>
      contestant.ways.map((way) => {
        const { name } = contestant;
        const { resume, failure = '' } = warm[name];
        return { name, way, module: failure ? '' : moduleOf(contestant, way), resume, failure };
      }),
    ),
  ];
}

/** @param {import('../contestants.mjs').Contestant} contestant @param {Way} way */
function moduleOf(contestant, way) {
  if (contestant.name === limit) return new URL('limit.mjs', import.meta.url).href;
  const file = fileOf(contestant, way);
  return way === 'require' && file.startsWith('file:') ? fileURLToPath(file) : file;
}
