import { chooseOptions } from '../choose/options';
import { chooseResume } from '../choose/choose';
import { translationTag } from '../choose/translation-tag';
import { wellFormed } from '../locale/language-tag';
import { options as optionsKind } from '../options/options';
import type { Master } from '../resume/resume';
import { composeView } from './compose';
import { chooseInItsScript } from './editions/its-script';
import { Room } from './room';
import type { Edition, View } from './view';

/**
 * The résumé in each of its languages, the chosen one first; only one unless `languages` asks for all.
 * @param room limits long lists, in all languages together
 */
export function composeEditions(master: Master, room = new Room()): Edition[] {
  const options = chooseOptions(master);
  const tags = options.languages === 'all' ? tagsOf(master, room) : [];
  if (tags.length < 2) {
    return [{ ...edition(composeView(chooseInItsScript(master, options), room)), chosen: true }];
  }
  const taken = new Map<string, number>();
  // If there is a Latin edition, plain Serbian is the Cyrillic one.
  const choose = tags.some((tag) => /^sr-latn/i.test(tag)) ? chooseResume : chooseInItsScript;
  const editions = tags.map((tag) => {
    const chosen = choose(master, { ...options, language: tag });
    return edition(composeView(chosen, room, { prefix: `${wellFormed(tag)}-`, taken }));
  });
  const chosen = tags.indexOf(translationTag(master.resume.unchosen, options.language) ?? '');
  editions[Math.max(0, chosen)]!.chosen = true;
  return editions;
}

/** The languages of the résumé: its own, then its translations, each once. */
function tagsOf(master: Master, room: Room): string[] {
  const { unchosen } = master.resume;
  const { ownLanguage } =
    require('./editions/own-language') as typeof import('./editions/own-language');
  const asked = [withoutWish(master), master].map((source) => chooseOptions(source).language);
  const byTag = new Map<string, string>();
  for (const tag of [ownLanguage(unchosen, asked), ...unchosen.meta.translations.keys()]) {
    const known = withShortCode(wellFormed(tag));
    if (known) byTag.set(known, tag);
  }
  return [...room.take([...byTag.values()], 'meta.translations', room.languages).shown];
}

/** The two-letter form of a tag, so that `deu` and `de` are the same language. */
function withShortCode(tag: string): string {
  if (!/^[a-z]{3}(?![a-z])/.test(tag)) return tag;
  const { canonicalTag } =
    require('../locale/canonical-tag') as typeof import('../locale/canonical-tag');
  return canonicalTag(tag);
}

/**
 * The document without options, and without `meta.themeOptions.language` if that names a translation: then it does not
 * tell the résumé's own language.
 */
function withoutWish(master: Master): Master {
  const { meta } = master.resume.unchosen;
  const { language } = meta.themeOptions;
  const isWish = typeof language === 'string' && translationTag(master.resume.unchosen, language);
  const themeOptions = isWish ? { ...meta.themeOptions, language: '' } : meta.themeOptions;
  const resume = { ...master.resume.unchosen, meta: { ...meta, themeOptions } };
  return { ...master, resume: { unchosen: resume }, options: { unchosen: optionsKind.nothing } };
}

const edition = (view: View): Edition => ({ lang: view.lang, dir: view.dir, chosen: false, view });
