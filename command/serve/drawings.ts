import type { ThemeOptions } from '../../index';
import type { Input } from '../input/input';
import { messageOf } from '../mistake';
import type { OptionFlags } from '../options/chosen-options';
import type { Choice } from './choice';
import type { LiveResume } from './live-resume';

/** A version of the résumé as a page. */
export interface Drawing {
  input: Input;
  options: ThemeOptions;
  html: string;
  /** Number of earlier drawings. */
  number: number;
}

/** The last page without errors, and the current error, if any. */
export interface Drawn {
  drawing: Drawing | null;
  /** Empty when the page is up to date. */
  mistake: string;
}

export interface Drawer {
  render: (resume: unknown, options: ThemeOptions) => string;
  optionsOf: (resume: unknown, flags: OptionFlags) => ThemeOptions;
}

/** Maximum number of versions to keep. */
const most = 50;

/**
 * Renders the versions of a résumé on demand, each once per revision.
 * @returns the newest version of a page without errors
 */
export function drawingsOf(live: LiveResume, { render, optionsOf }: Drawer) {
  const kept = new Map<string, Drawing>();
  let number = 0;

  return ({ flags, scheme, key }: Choice): Drawn => {
    const { input, mistake } = live;
    const last = kept.get(key) ?? null;
    if (!input || last?.input === input) return { drawing: last, mistake };
    try {
      const options = { ...optionsOf(input.resume, flags), ...(scheme && { scheme }) };
      const drawing = { input, options, html: render(input.resume, options), number: number++ };
      kept.delete(key);
      kept.set(key, drawing);
      if (kept.size > most) kept.delete([...kept.keys()][0]!);
      return { drawing, mistake };
    } catch (error) {
      // For example, the variant was removed from the file.
      return { drawing: last, mistake: mistake || messageOf(error) };
    }
  };
}
