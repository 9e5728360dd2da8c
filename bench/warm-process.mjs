// One contestant with one résumé in a process of its own, so that no other's types and garbage slow it.
// It works when it is asked to, and waits in between.
import { completed } from './completed.mjs';
import { contestants, renderOf } from './contestants.mjs';
import { resumes } from './resumes.mjs';

/** @type {(resume: any) => any} */
let render;
/** @type {any} */
let resume;
/** A theme that writes into its input gets a fresh one for each page, made before the clock runs. */
let changesInput = false;
let answersLater = false;
/** The last page, so that no work can be left out as useless. @type {string} */
let last = '';

/** @type {Record<string, (question: any) => unknown>} */
const answers = {
  async start({ name, resumeName, style }) {
    const contestant = contestants().find((one) => one.name === name);
    if (!contestant) throw new Error(`Nobody is called ${name}`);
    render = await renderOf(contestant, style);
    const accepted = await completed(render, resumes[resumeName], contestant.needs);
    resume = accepted.resume;
    const given = structuredClone(resume);
    const page = render(given);
    answersLater = typeof page?.then === 'function';
    last = await page;
    changesInput = JSON.stringify(given) !== JSON.stringify(resume);
    if (typeof last !== 'string') throw new Error('its render gives no string');
    return { page: last, resume, added: accepted.added, changesInput, answersLater };
  },
  /** @returns how many calls take about as long as a batch should */
  async warmUp({ warmMs, leastCalls, batchMs }) {
    const end = performance.now() + warmMs;
    let time = 0;
    for (let calls = 0; calls < leastCalls || performance.now() < end; calls++) {
      time = await batch(1, calls % 2 === 1);
    }
    const sure = await batch(Math.max(1, Math.min(1000, Math.round(2000 / time))), false);
    return Math.max(1, Math.round((batchMs * 1000) / sure));
  },
  batch: ({ calls, asBytes }) => batch(calls, asBytes),
};

/** Microseconds for a page. @param {number} calls @param {boolean} asBytes */
async function batch(calls, asBytes) {
  const inputs = Array.from({ length: changesInput ? calls : 0 }, () => structuredClone(resume));
  let size = 0;
  const start = process.hrtime.bigint();
  for (let at = 0; at < calls; at++) {
    const page = render(inputs[at] ?? resume);
    last = answersLater ? await page : page;
    size += asBytes ? Buffer.from(last).length : last.length;
  }
  const time = Number(process.hrtime.bigint() - start) / 1000 / calls;
  if (!size) throw new Error('its page is empty');
  return time;
}

process.on('message', async (/** @type {any} */ question) => {
  try {
    process.send?.({ answer: await answers[question.ask]?.(question) });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.message : String(error) });
  }
});
