// The measurements as tables.
import { bare } from './cold.mjs';
import { limit, ours } from './contestants.mjs';
import { number, spread, table, times } from './markdown.mjs';
import { shareShown, sizeOf } from './pages.mjs';

/** @typedef {Record<string, any>} Warm by contestants' names, as `measureWarm` gives it */

/** @param {Warm} warm */
export function warmTable(warm) {
  const head = [
    '',
    'µs',
    'quartiles',
    'least',
    'pages/s',
    'limit',
    'even',
    'colophon',
    'µs as bytes',
    'quartiles',
    'least',
    'limit',
    'even',
    'colophon',
  ];
  const against = [limit, 'even', 'colophon'];
  const columns = (/** @type {Warm} */ one, /** @type {'asString' | 'asBytes'} */ kind) =>
    against.map((name) => times(one[kind].median, warm[name]?.[kind]?.median));
  const rows = Object.entries(warm).map(([name, one]) => {
    if (one.failure) return [name, `did not run: ${one.failure}`, ...head.slice(2).map(() => '')];
    const { asString, asBytes } = one;
    return [
      name,
      ...[number(asString.median), spread(asString), number(asString.least)],
      number(1e6 / asString.median),
      ...columns(one, 'asString'),
      ...[number(asBytes.median), spread(asBytes), number(asBytes.least)],
      ...columns(one, 'asBytes'),
    ];
  });
  return table(head, rows);
}

/** What was done for a theme that would not have run otherwise. @param {Warm[]} warms */
export function remarks(warms) {
  const lines = warms.flatMap((warm) =>
    Object.entries(warm).flatMap(([name, { added = [], changesInput, answersLater }]) => [
      ...added.map(
        (/** @type {string} */ path) => `${name} needs ${path}: an empty one was added.`,
      ),
      ...(changesInput
        ? [
            `${name} writes into its input: it gets a fresh copy for each page, made before the clock runs.`,
          ]
        : []),
      ...(answersLater ? [`${name} answers by a promise: it is awaited.`] : []),
    ]),
  );
  return [...new Set(lines)].map((line) => `- ${line}`).join('\n');
}

/** @param {import('./cold.mjs').ColdStart[]} starts */
export function coldTable(starts) {
  const head = ['', 'by', 'ms', 'quartiles', 'least', 'processor ms', 'quartiles', 'least'];
  const rows = starts.map(({ name, way, failure, wall, processor }) => {
    if (failure) return [name, way, `did not run: ${failure}`, '', '', '', '', ''];
    const base =
      name === bare ? undefined : starts.find((one) => one.name === bare && one.way === way);
    const cells = (/** @type {'wall' | 'processor'} */ kind) => {
      const spreads = { wall, processor };
      const { median, low, high, least } = spreads[kind];
      const [zero, leastZero] = [base?.[kind].median ?? 0, base?.[kind].least ?? 0];
      return [
        number(median - zero),
        spread({ median, low: low - zero, high: high - zero, least }),
        number(least - leastZero),
      ];
    };
    return [name, way, ...cells('wall'), ...cells('processor')];
  });
  return table(head, rows);
}

/** @param {Warm} warm of the sample */
export const pageTable = (warm) =>
  table(
    ['', 'HTML, bytes', 'gzip', 'texts shown'],
    Object.entries(warm)
      .filter(([, { page }]) => page)
      .map(([name, { page, resume }]) => {
        const { bytes, gzip } = sizeOf(page);
        return [
          name,
          number(bytes),
          number(gzip),
          `${Math.round(100 * shareShown(page, resume))} %`,
        ];
      }),
  );

/** µs for a job, project, degree or skill: the same at any length when time is linear. @param {Warm} tenth @param {Warm} long */
export function growthTable(tenth, long) {
  const rows = [ours, limit].flatMap((name) =>
    /** @type {const} */ ([
      ['asString', ''],
      ['asBytes', ', as bytes'],
    ]).map(([kind, words]) => {
      const [short, whole] = [tenth, long].map(
        (warm) => warm[name][kind].median / itemsIn(warm[name].resume),
      );
      return [`${name}${words}`, number(short), number(whole), times(whole, short)];
    }),
  );
  return table(['', '200 kB, µs an item', '2 MB, µs an item', 'growth'], rows);
}

/** @param {any} resume */
const itemsIn = ({ work = [], projects = [], education = [], skills = [] }) =>
  work.length + projects.length + education.length + skills.length;
