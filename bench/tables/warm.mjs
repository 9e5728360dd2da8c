import { limit } from '../contestants.mjs';
import { failedRow, number, quartiles, table, times } from './markdown.mjs';

/**
 * Results of `measureWarm` by contestant.
 * @typedef {Record<string, any>} Warm
 */

const against = [limit, 'even', 'colophon'];

const head = ['', 'µs', 'quartiles', 'least', 'pages/s', ...against.map((name) => `of ${name}`)];

/** @param {Warm} warm */
export const warmTables = (warm) =>
  [
    '`render(resume)`, and the length of its page:',
    warmTable(warm, 'asString'),
    'The same, and the page turned into UTF-8 bytes:',
    warmTable(warm, 'asBytes'),
  ].join('\n\n');

/** @param {Warm} warm @param {'asString' | 'asBytes'} kind */
function warmTable(warm, kind) {
  const rows = Object.entries(warm).map(([name, one]) => {
    if (one.failure) return failedRow([name], one.failure, head);
    const { median, least } = one[kind];
    return [
      name,
      number(median),
      quartiles(one[kind]),
      number(least),
      number(1e6 / median),
      ...against.map((other) => times(median, warm[other]?.[kind]?.median)),
    ];
  });
  return table(head, rows);
}

/** What was changed for themes that would otherwise fail. @param {Warm[]} warms */
export function remarks(warms) {
  const lines = warms.flatMap((warm) => Object.entries(warm).flatMap(remarksOn));
  return [...new Set(lines)].map((line) => `- ${line}`).join('\n');
}

/** @param {[name: string, one: any]} contestant */
function remarksOn([name, { added = [], changesInput, answersLater }]) {
  const copies = 'it gets a fresh copy for each page, made before the clock runs';
  return [
    ...added.map((/** @type {string} */ path) => `${name} needs ${path}: an empty one was added`),
    ...(changesInput ? [`${name} writes into its input: ${copies}`] : []),
    ...(answersLater ? [`${name} answers by a promise: it is awaited`] : []),
  ];
}
