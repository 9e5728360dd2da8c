// Runs one contestant with one résumé in its own process, so that types and garbage of others do not slow it down.
// It only works while it answers a message.
import { completed } from './completed.mjs';
import { contestants, renderOf } from './contestants.mjs';
import { resumes } from './resumes.mjs';

/** @type {(resume: any) => any} */
let render;
/** @type {any} */
let resume;
/** If a theme modifies its input, each page gets a fresh copy, made before the timer starts. */
let changesInput = false;
let answersLater = false;
/** The last page, kept so that the engine cannot optimize the work away. @type {string} */
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
  /** @returns the number of calls for a batch of the desired duration */
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

/** Microseconds per page. @param {number} calls @param {boolean} asBytes */
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
