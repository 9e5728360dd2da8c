import { render, type ThemeOptions } from '../../index';
import { seen } from './seen';

/** A part of a résumé, and what its page must show. */
export interface Case {
  what: string;
  resume: unknown;
  options?: ThemeOptions;
  /** Texts that must be seen. */
  sees?: string[];
  /** Texts that must not. */
  hides?: string[];
  /** Addresses that links or images must have. */
  leadsTo?: string[];
  /** Addresses that none may have. */
  leadsNowhere?: string[];
  /** All section titles, in their order. */
  sections?: string[];
}

export const testCases = (cases: Case[]) =>
  test.each(cases)('$what', ({ resume, options, ...wanted }) => {
    const page = seen(render(resume, options));
    const has = (texts: string[] = []) => texts.filter((text) => page.text.includes(text));
    const leads = (addresses: string[] = []) =>
      addresses.filter((address) => page.addresses.includes(address));
    expect(has(wanted.sees)).toEqual(wanted.sees ?? []);
    expect(has(wanted.hides)).toEqual([]);
    expect(leads(wanted.leadsTo)).toEqual(wanted.leadsTo ?? []);
    expect(leads(wanted.leadsNowhere)).toEqual([]);
    if (wanted.sections) expect(page.sections).toEqual(wanted.sections);
  });
