import type { ThemeOptions } from '../../index';

/** What was said on the command line about the page. */
export interface OptionFlags {
  variant?: string;
  language?: string;
  audience?: string;
  /** `name=value` each: `font=serif`, `page.pages=1`, `sections=["work","skills"]` */
  set?: string[];
}

/** The options of a page, as `render` takes them: over those of the résumé, key by key. */
export function chosenOptions(_resume: unknown, _flags: OptionFlags): ThemeOptions {
  return {};
}

/** One of the pages that a résumé can be: a variant in a language. */
export interface Version {
  /** What its files have in their names: `backend.de`; nothing for the résumé as it is. */
  name: string;
  options: ThemeOptions;
}

/** Every variant in every language of the résumé, the résumé as it is first. */
export function everyVersion(_resume: unknown, options: ThemeOptions): Version[] {
  return [{ name: '', options }];
}
