import type { Chosen } from '../choose/choose';

/** Serbian, in which script that may be. */
const serbian = /^(?:sr|srp|scc)(?![a-z])/i;

/** A résumé in Serbian, in the script of its letters: one without a Cyrillic letter has Latin titles, too. */
export function inItsScript(chosen: Chosen): Chosen {
  const { resume, options } = chosen;
  if (!serbian.test(options.language)) return chosen;
  const { latinTag } = require('./latin-serbian') as typeof import('./latin-serbian');
  return { resume, options: { ...options, language: latinTag(options.language, resume) } };
}
