import type { Options } from '../options/options';
import type { Resume } from '../resume/fields';
import type { Account } from '../resume/account';
import type { Master } from '../resume/resume';
import { Chooser } from './chooser';
import { pageMeta } from './page-meta';
import { secretsIn, secretsOfReferences } from './private';
import { readerOf } from './reader';
import { Secrets } from './secrets';
import type { Tables } from './tables';
import { translate } from './translate';

/** A résumé and its options, for one reader. */
export interface Chosen {
  resume: Resume;
  options: Options;
}

/** Chooses a résumé and its options for one reader. */
export function chosenFor(
  master: Master,
  options: Options,
  account: Account | null,
  tables: Tables,
): Chosen {
  const own = master.resume.unchosen;
  const translated = translate(own, options.language, account, tables.resume);
  const isPublic = options.audience === 'public';
  if (!master.hasChoice && !isPublic) return { resume: translated, options };
  const secrets = isPublic ? secretsOf(own, options) : null;
  const chooser = new Chooser(tables, readerOf(options), secrets, account);
  const resume = chooser.choose(tables.resume, forReaders(translated, tables), '') as Resume;
  const shown = isPublic ? optionsFor(options, secrets, account, tables) : options;
  return { resume, options: shown };
}

/** Options with their texts chosen for the reader. */
export const optionsFor = (
  options: Options,
  secrets: Secrets | null,
  account: Account | null,
  tables: Tables,
): Options =>
  new Chooser(tables, readerOf(options), secrets, account).choose(
    tables.options,
    options,
    'options',
  );

const forReaders = (resume: Resume, tables: Tables): Resume => ({
  ...resume,
  meta: pageMeta(resume.meta, tables.resume.nothing.meta),
});

/** In any language. */
function secretsOf(resume: Resume, options: Options): Secrets | null {
  const { keep } = readerOf(options);
  const translated = [...resume.meta.translations.values()] as Resume[];
  const texts = [resume, ...translated].flatMap(({ basics, references }) => [
    ...secretsIn(basics, keep),
    ...secretsOfReferences(references, keep),
  ]);
  return texts.length ? new Secrets(texts) : null;
}
