import { readOptions, type Options } from '../options/options';
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
  if (tags.length < 2) return [{ ...edition(viewIn(resume, options, '')), chosen: true }];
  const editions = tags.map((tag) =>
    edition(viewIn(resume, { ...options, language: tag }, `${tag}-`)),
  );
  const translations = property(property(resume, 'meta'), 'translations');
  const chosen = tags.indexOf(translationTag(translations, options.language) ?? '');
  editions[Math.max(0, chosen)]!.chosen = true;
  return editions;
}

/** As many languages as one page holds; more than there are words for. */
const mostLanguages = 60;

/** The language that the résumé is written in, and those that it is translated into. */
function tagsOf(resume: unknown): string[] {
  const meta = property(resume, 'meta');
  const own = readOptions({}, resume).language || 'en';
  const translated = keysOf(property(meta, 'translations')).filter((tag) =>
    /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag),
  );
  const byCase = new Map([own, ...translated].map((tag) => [tag.toLowerCase(), tag]));
  return [...byCase.values()].slice(0, mostLanguages);
}

/** What one language shows. @param prefix of the ids, which are unique in the document */
function viewIn(resume: unknown, options: Options, prefix: string): View {
  const { language } = options;
  const selected = selectResume(translateResume(resume, language), options).resume;
  return composeView(readResume(selected, language), options, prefix);
}

const edition = (view: View): Edition => ({ lang: view.lang, dir: view.dir, chosen: false, view });
