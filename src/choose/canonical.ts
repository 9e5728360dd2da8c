import { resume as resumeKind } from '../resume/fields';
import { options as optionsKind, type Options } from '../options/options';
import type { Chosen } from './chosen';
import { foundLanguage } from './found-language';
import { pageMeta } from './page-meta';
import { write, type Json } from './schema-json';

/** Options whose work is done in a chosen résumé, or that would bring back what was left out. */
const done = ['language', 'languages', 'summary', 'audience', 'keep', 'only', 'without'];
const variants = ['variants', 'variant'];

/** A chosen résumé as JSON Resume: the names of the schema, the author's own fields, and the options of its page. */
export function canonicalResume({ resume, options }: Chosen): Json {
  const chosen = { ...resume, meta: pageMeta(resume.meta, resumeKind.nothing.meta) };
  // What was left out must not change what is found in the rest.
  const language = options.language || (foundLanguage(chosen) && 'en');
  const shown = language ? { ...chosen, meta: { ...chosen.meta, language } } : chosen;
  const written = (write(resumeKind, shown) ?? {}) as Json;
  delete written['x-lang'];
  const meta = Object.hasOwn(written, 'meta') ? (written['meta'] as Json) : undefined;
  const themeOptions = write(optionsKind, pageOptions(options)) as Json | undefined;
  const whole = { ...meta, ...(themeOptions && { themeOptions }) };
  if (Object.keys(whole).length) written['meta'] = whole;
  return readAsItIs(written) ? written : ownMarked(written);
}

/** Whether what has the schema's names now is taken for another format, or for a résumé without `basics`. */
const readAsItIs = (written: Json): boolean =>
  (require('../resume/dialects/dialects') as typeof import('../resume/dialects/dialects')).inSchema(
    written,
    resumeKind.knows,
    false,
  ) === null;

/** Under names that nothing but a section of the author's own has. */
const ownMarked = (written: Json): Json =>
  Object.fromEntries(
    Object.entries(written).map(([key, value]) => [
      resumeKind.knows(key) || key.startsWith('x-') ? key : `x-${key}`,
      value,
    ]),
  );

function pageOptions(options: Options): Options {
  const shown: Record<string, unknown> = { ...options };
  for (const name of [...done, ...variants])
    shown[name] = optionsKind.nothing[name as keyof Options];
  return shown as Options;
}
