// Generates long lists of jobs, projects and skills, similar to those in the sample.

const words = (
  'amber basin cedar delta ember fjord grove harbor island juniper kernel lantern meadow nectar orchard prairie ' +
  'quarry river summit timber upland valley willow zephyr engine pipeline ledger service cluster index stream ' +
  'planned built moved halved doubled tuned measured taught wrote repaired for with across under without'
).split(' ');

/** Generates the same words on every run. @param {number} start */
function writer(start) {
  let state = start;
  const word = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return words[Math.floor((state / 2 ** 31) * words.length)] ?? '';
  };
  const line = (/** @type {number} */ count) => Array.from({ length: count }, word).join(' ');
  return { line, title: (/** @type {number} */ count) => capital(line(count)) };
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Generates jobs, projects and skills as in the sample, but with half as many nested points: otherwise, 2 MB would
 * exceed the amount of Markdown that the theme renders, and the last entries would be shown as typed.
 * @param {number} round
 */
function roundOf(round) {
  const { line, title } = writer(round);
  const nested = () => `${title(16)}:\n- ${title(18)}\n- ${title(18)}`;
  const plain = () => title(40);
  const job = (/** @type {number} */ at, /** @type {string[]} */ ...highlights) => ({
    name: `${title(2)} ${round}.${at}`,
    position: title(3),
    startDate: String(1980 + at),
    endDate: String(1983 + at),
    ...(highlights.length > 0 && { highlights }),
  });
  const keywords = (/** @type {number} */ count) => Array.from({ length: count }, () => title(1));
  return {
    work: [
      job(1, nested(), nested(), plain(), plain()),
      job(2, plain(), plain(), `${title(12)} in < 5 ms`, plain(), plain()),
      { ...job(3), summary: title(10) },
      job(4, `${title(8)} & ${line(6)}`, plain(), plain(), plain(), plain()),
    ],
    projects: [5, 3, 4, 3, 3].map((count) => ({
      name: title(2),
      keywords: keywords(3),
      highlights: Array.from({ length: count }, plain),
    })),
    skills: [7, 6, 2, 4, 7, 7, 6, 3, 2].map((count, at) => ({
      name: `${title(2)} ${round}.${at}`,
      keywords: at ? keywords(count) : [...keywords(count), `${title(1)} (*${line(2)}*)`],
    })),
  };
}

/** Lists with about this many bytes in total. @param {number} bytes */
export function madeUp(bytes) {
  const rounds = [];
  for (let size = 0; size < bytes; size += JSON.stringify(rounds.at(-1)).length) {
    rounds.push(roundOf(rounds.length + 1));
  }
  const { line } = writer(0);
  const languages = ['Expert', 'Basic'].map((level) => ({
    name: 'Languages',
    level,
    keywords: [line(1), line(1)],
  }));
  return {
    skills: [...languages, ...rounds.flatMap(({ skills }) => skills)],
    work: rounds.flatMap(({ work }) => work),
    projects: rounds.flatMap(({ projects }) => projects),
  };
}
