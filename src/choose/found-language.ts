import { findLocale } from '../locale/find-locale';
import type { Resume } from '../resume/fields';
import type { Account } from '../resume/account';

/** So many characters of all texts, and of each, tell English from others: */
const [enough, perText] = [320, 160];
/** one of its commonest words stands in so many of them, and there are so many of these words. */
const [perWord, fewest] = [110, 2];
/** Of less prose, and of fewer titles, nothing could be said but by letters. */
const [leastProse, leastTitles] = [25, 60];

const common = /\b(?:and|the|of|with|to)\b/g;
/** Letters that stand in no English word but in names, and in nearly every sentence elsewhere. */
const foreign = /[\xC0-\u024F\u0370-\u1FFF\u3040-\uD7FF]/;

/**
 * The language that a résumé is written in, where its author did not say.
 * @returns a BCP 47 tag of a language that we have; empty for English, and in doubt
 */
export function foundLanguage(resume: Resume, account: Account | null = null): string {
  if (isEnglish(resume)) return '';
  const { languageIn } = require('./language-in') as typeof import('./language-in');
  return languageIn(resume, isOurs, account);
}

/** What has words of its own here: a page in Welsh gets no English titles under a Welsh tag. */
const isOurs = (tag: string): boolean => findLocale(tag).language !== 'en';

/** A quick look at the first sentences: most résumés are in English, and need no closer one. */
function isEnglish({ basics, work, projects, volunteer, references, custom }: Resume): boolean {
  let [looked, met] = [0, 0];
  const look = (text: unknown): boolean => {
    // What stands there in several languages is for a closer look.
    if (typeof text !== 'string') return (looked += text ? perText : 0) < enough;
    const begin = text.slice(0, perText);
    if (foreign.test(begin)) met -= fewest;
    looked += begin.length;
    met += begin.match(common)?.length ?? 0;
    return looked < enough;
  };
  const lookAtItem = (summary: unknown, points: readonly unknown[]): boolean =>
    look(summary) && look(points[0]) && look(points[1]);
  look(basics.summary);
  work.every((job) => look(job.description) && lookAtItem(job.summary, job.highlights));
  projects.every((project) => lookAtItem(project.description, project.highlights));
  volunteer.every((post) => lookAtItem(post.summary, post.highlights));
  references.every(({ reference }) => look(reference));
  if (looked >= leastProse) return met >= fewest && met * perWord >= looked;
  const titles = [basics.name, basics.label, basics.summary, ...custom.keys()].join();
  const all = work.reduce((some, { position }) => some + position, titles);
  return all.length < leastTitles && !/[^\0-\x7F]/.test(all);
}
