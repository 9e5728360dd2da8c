import type { Omission, SectionPlace } from '../../../dist/index';
import type { Measure } from '../preview/preview';
import { whileSeen } from '../options/while-seen';
import { showCount } from './count';

/** What is said about a page. */
export interface Findings {
  omissions: readonly Omission[];
  /** The page's language, a BCP 47 tag. */
  language: string;
  order: readonly SectionPlace[];
  /** How the page fills its paper, once it is known. */
  measure?: Measure;
}

/** An option that makes a page shorter. */
export interface Saving {
  /** What it does, in words. */
  title: string;
  path: readonly string[];
  value: unknown;
}

/** What a page does not show, its language, its length. */
export interface Report {
  show(findings: Findings): void;
}

export interface ReportActions {
  /** Shows a value's place in the text. @param path as `inspect` gives it */
  goTo(path: string): void;
  /** What would save a page. */
  savings(): Promise<readonly Saving[]>;
  set(path: readonly string[], value: unknown): void;
}

/**
 * Puts the report into an element, when the element is seen for the first time.
 * @param tab where the number of things that are not shown is written; nothing when there are none
 */
export function createReport(host: HTMLElement, tab: HTMLElement, actions: ReportActions): Report {
  const shown = whileSeen<Findings>(host, async () =>
    (await import('./account')).createAccount(host, actions),
  );
  return {
    show(findings) {
      showCount(tab, findings.omissions.length);
      shown.show(findings);
    },
  };
}
