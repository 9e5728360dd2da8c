import type { ThemeOptions } from '../../index';
import { Mistake } from '../mistake';
import { setOptions, settingOf } from './set-options';
import { checkVariant } from './variants';

export { everyVersion, type Version } from './every-version';

/** Flags of the command line that affect the page. */
export interface OptionFlags {
  variant?: string;
  language?: string;
  audience?: string;
  /** `name=value` pairs: `font=serif`, `page.pages=1`, `sections=["work","skills"]` */
  set?: string[];
}

const flagNames = ['variant', 'language', 'audience'] as const;

/** Catches unset shell variables, because an empty audience could publish private data. */
const isBlank = (value: unknown): boolean => typeof value === 'string' && !value.trim();

/**
 * The options to pass to `render`, which override those of the résumé key by key.
 * Values are not checked here; `inspect` reports wrong ones.
 * @throws {Mistake} for an unknown option or variant
 */
export function chosenOptions(resume: unknown, flags: OptionFlags): ThemeOptions {
  const settings = (flags.set ?? []).map(settingOf);
  for (const { path, value } of settings) {
    const name = path.join('.');
    if (['language', 'audience'].includes(name) && isBlank(value)) {
      throw new Mistake(`--set ${name} needs a value`);
    }
  }
  for (const name of flagNames) {
    const value = flags[name];
    if (isBlank(value)) throw new Mistake(`--${name} needs a value`);
    if (value !== undefined) settings.push({ path: [name], value });
  }
  const variant = settings.filter(({ path }) => path.join() === 'variant').at(-1)?.value;
  const options = setOptions(resume, typeof variant === 'string' ? variant : '', settings);
  if (variant !== undefined) checkVariant(String(variant), resume, options);
  return options;
}
