import { limit, ours } from '../contestants.mjs';
import { number, table, times } from './markdown.mjs';

const kinds = /** @type {const} */ ([
  ['asString', ''],
  ['asBytes', ', as bytes'],
]);

/**
 * µs per job, project, degree or skill: the same for every length if the time is linear.
 * @param {import('./warm.mjs').Warm} tenth @param {import('./warm.mjs').Warm} long
 */
export function growthTable(tenth, long) {
  const rows = [ours, limit].flatMap((name) =>
    kinds.map(([kind, words]) => [
      `${name}${words}`,
      ...cells(tenth[name], long[name], kind, 'median'),
      ...cells(tenth[name], long[name], kind, 'least'),
    ]),
  );
  return table(
    ['', '200 kB, µs an item', '2 MB', 'growth', '200 kB, least', '2 MB', 'growth'],
    rows,
  );
}

/** @param {any} tenth @param {any} long @param {'asString' | 'asBytes'} kind @param {'median' | 'least'} of */
function cells(tenth, long, kind, of) {
  const [short, whole] = [tenth, long].map(
    ({ resume, [kind]: spread }) => spread[of] / itemsIn(resume),
  );
  return [number(short ?? NaN), number(whole ?? NaN), times(whole ?? NaN, short ?? NaN)];
}

/** @param {any} resume */
const itemsIn = ({ work, projects, education, skills }) =>
  [work, projects, education, skills].flat().length;
