import type { Options } from './options/options';
import type { Measure, Preview } from './preview/preview';
import type { Findings, Report } from './report/report';
import { readSource } from './resume/source';
import { say } from './shell/say';
import type { Current } from './take/take';
import { withTheme } from './theme/theme';

/** Leads from a text to its page, its report and its options. */
export interface Session {
  /** The last résumé that could be read. */
  readonly current: Current | undefined;
  /** Shows another text. If it cannot be read, the last page stays and the reason is shown. */
  change(text: string): Promise<void>;
  /** Reports the length of the page. */
  measured(measure: Measure): void;
}

/** Delay after the last key press before the report is updated, in milliseconds. */
const pause = 200;

/** @param parts that show a résumé */
export function createSession(parts: {
  preview: Preview;
  options: Options;
  report: Report;
}): Session {
  let current: Current | undefined;
  let findings: Findings | undefined;
  let measure: Measure | undefined;
  let turn = 0;
  let timer: number | undefined;

  const account = async (): Promise<void> => {
    const { value, html } = current!;
    const mine = turn;
    const [omissions, order] = await withTheme(({ inspect, inspectOrder }) => [
      inspect(value),
      inspectOrder(value),
    ]);
    if (mine !== turn) return;
    const language = /^<!doctype html>\s*<html[^>]* lang="([^"]*)"/i.exec(html)?.[1] ?? '';
    findings = { omissions, order, language, ...(measure && { measure }) };
    parts.report.show(findings);
  };

  return {
    get current() {
      return current;
    },
    async change(text) {
      const mine = ++turn;
      const { value, mistake } = await readSource(text);
      if (mine !== turn) return;
      if (mistake) return say(mistake.message, 'mistake');
      const html = await withTheme((theme) => theme.render(value));
      if (mine !== turn) return;
      say('');
      current = { text, value, html };
      parts.preview.show(html);
      parts.options.show(value);
      window.clearTimeout(timer);
      timer = window.setTimeout(account, pause);
    },
    measured(taken) {
      measure = taken;
      if (!findings) return;
      findings = { ...findings, measure };
      parts.report.show(findings);
    },
  };
}
