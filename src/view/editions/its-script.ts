import { chooseResume } from '../../choose/choose';
import type { Chosen } from '../../choose/chosen';
import { translationTag } from '../../choose/translation-tag';
import type { Options } from '../../options/options';
import type { Master } from '../../resume/resume';

/** A tag of Serbian in any script. */
const serbian = /^(?:sr|srp|scc)(?![a-z])/i;

/**
 * The résumé of one reader, in the script in which it is written: if a Serbian résumé has no Cyrillic letters, its
 * titles are in Latin letters too, and a Latin translation is used if there is one.
 */
export function chooseInItsScript(master: Master, options: Options): Chosen {
  const chosen = chooseResume(master, options);
  if (!serbian.test(options.language)) return chosen;
  const { latinTag } = require('./latin-serbian') as typeof import('./latin-serbian');
  const own = master.resume.unchosen;
  const language = latinTag(options.language, chosen.resume);
  const isOther =
    translationTag(own, options.language) === undefined &&
    translationTag(own, language) !== undefined;
  if (isOther) return chooseResume(master, { ...options, language });
  return { resume: chosen.resume, options: { ...chosen.options, language } };
}
