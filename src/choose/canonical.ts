import { resume as resumeKind } from '../resume/fields';
import { options as optionsKind, type Options } from '../options/options';
import type { Chosen } from './chosen';
import { foundLanguage } from './found-language';
import { pageMeta } from './page-meta';
import { write, type Json } from './schema-json';

/** Options that are already applied to a chosen résumé, or that would bring back hidden content. */
const done = ['language', 'languages', 'summary', 'audience', 'keep', 'only', 'without'];
const variants = ['variants', 'variant'];

/** A chosen résumé as JSON Resume: schema names, custom fields, and the options of the page. */
export function canonicalResume({ resume, options }: Chosen): Json {
  const chosen = { ...resume, meta: pageMeta(resume.meta, resumeKind.nothing.meta) };
  // Store the detected language, because less text may give another result.
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

/** Whether the result would be read as another format, or as a résumé without `basics`. */
const readAsItIs = (written: Json): boolean =>
  (require('../resume/dialects/dialects') as typeof import('../resume/dialects/dialects')).inSchema(
    written,
    resumeKind.knows,
    false,
  ) === null;

/** With `x-` names, which are always read as custom sections. */
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
