import { readOptions } from '../options/options';
import { keysOf, property } from '../resume/kind';
import { readResume } from '../resume/resume';
import { selectResume } from '../select/select';
import { translateResume, translationTag } from '../select/translate';
import { composeView } from './compose';
import type { Edition, View } from './view';

/**
 * A résumé in each of its languages, the first one first; a single one when no others are asked for.
 * @param argument the second argument of `render`, as it came
 */
export function composeEditions(resume: unknown, argument: unknown): Edition[] {
  const options = readOptions(argument, resume);
  const tags = options.languages === 'all' ? tagsOf(resume) : [];
  const translations = property(property(resume, 'meta'), 'translations');
  const chosen = translationTag(translations, options.language) ?? tags[0];
  if (tags.length < 2) return [edition(viewIn(resume, argument, options.language, ''), true)];
  return tags.map((tag) => edition(viewIn(resume, argument, tag, `${tag}-`), tag === chosen));
}

/** The language that the résumé is written in, and those that it is translated into. */
function tagsOf(resume: unknown): string[] {
  const meta = property(resume, 'meta');
  const own = readOptions({}, resume).language || 'en';
  const translated = keysOf(property(meta, 'translations')).filter((tag) =>
    /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag),
  );
  return [...new Set([own, ...translated])];
}

/** What one language shows. @param prefix of the ids, which are unique in the document */
function viewIn(resume: unknown, argument: unknown, language: string, prefix: string): View {
  const options = { ...readOptions(argument, resume), language };
  const selected = selectResume(translateResume(resume, language), options).resume;
  return composeView(readResume(selected, language), options, prefix);
}

const edition = (view: View, chosen: boolean): Edition => ({
  lang: view.lang,
  dir: view.dir,
  language: languageName(view.lang),
  chosen,
  view,
});

/** A language's own name for itself; its tag where the runtime knows none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
