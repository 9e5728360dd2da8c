import type { Omission, SectionPlace } from '../../../dist/index';
import type { Measure } from '../preview/preview';
import { whileSeen } from '../options/while-seen';
import { showCount } from './count';

/** The data for the report on a page. */
export interface Findings {
  omissions: readonly Omission[];
  /** The page's language, a BCP 47 tag. */
  language: string;
  order: readonly SectionPlace[];
  /** The length of the page, once it is measured. */
  measure?: Measure;
}

/** An option that makes a page shorter. */
export interface Saving {
  /** Its description. */
  title: string;
  path: readonly string[];
  value: unknown;
}

/** The report on a page. */
export interface Report {
  show(findings: Findings): void;
}

export interface ReportActions {
  /** Selects a value in the text. @param path as in the result of `inspect` */
  goTo(path: string): void;
  /** Options that would save a page. */
  savings(): Promise<readonly Saving[]>;
  set(path: readonly string[], value: unknown): void;
}

/**
 * Puts the report into an element when it first becomes visible.
 * @param tab shows the number of hidden values, if there are any
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
