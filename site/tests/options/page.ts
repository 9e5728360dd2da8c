// The options and the report on a page of their own, with a résumé behind them that a test sees and sets.
import type { Findings, Saving } from '../../src/report/report';
import { createOptions } from '../../src/options/options';
import { createReport } from '../../src/report/report';
import '../../src/shell/playground.css';

type Fields = Record<string, unknown>;

const host = (id: string): HTMLElement => document.getElementById(id)!;

const state = {
  resume: {} as unknown,
  /** What was set, in its order. */
  calls: [] as unknown[],
  /** Whether what is set is written and shown again, as in the playground. */
  isLive: true,
  savings: [] as Saving[],
  /** How long it takes to find them, in milliseconds. */
  patience: 0,
  went: [] as string[],
};

const setIn = (fields: Fields, [key = '', ...inner]: readonly string[], value: unknown): Fields => {
  const next = { ...fields };
  if (inner.length) next[key] = setIn((next[key] ?? {}) as Fields, inner, value);
  else if (value === undefined) delete next[key];
  else next[key] = value;
  return next;
};

function set(path: readonly string[], value?: unknown): void {
  state.calls.push(value === undefined ? [path] : [path, value]);
  if (!state.isLive) return;
  const place = ['meta', 'themeOptions', ...path];
  state.resume = setIn(state.resume as Fields, place, value);
  options.show(state.resume);
}

const options = createOptions(host('options'), set);
const report = createReport(host('report'), host('count'), {
  goTo: (path) => void state.went.push(path),
  set,
  savings: async () => {
    const { savings } = state;
    await new Promise((resolve) => setTimeout(resolve, state.patience));
    return savings;
  },
});

Object.assign(window, {
  state,
  showResume(resume: unknown) {
    state.resume = resume;
    options.show(resume);
  },
  showFindings: (findings: Findings) => report.show(findings),
  chooseTab(name: string) {
    for (const pane of document.querySelectorAll('.pane'))
      pane.classList.toggle('chosen', pane.id === name);
  },
});
