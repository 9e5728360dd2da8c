import { findLocale } from '../locale/find-locale';
import type { Resume } from '../resume/fields';
import type { Account } from '../resume/account';

/** How much text is needed to recognise English: in total, and at most from each text. */
const [enough, perText] = [320, 160];
/** How often common English words must occur: one in this many characters, and at least this many. */
const [perWord, fewest] = [110, 2];
/** With less text than this, only the letters can show the language. */
const [leastProse, leastTitles] = [25, 60];

const common = /\b(?:and|the|of|with|to)\b/g;
/** Letters that are rare in English but common in other languages. */
const foreign = /[\xC0-\u024F\u0370-\u1FFF\u3040-\uD7FF]/;

/**
 * Detects the language of a résumé that does not set one.
 * @returns a BCP 47 tag of a supported language; empty for English, or if unsure
 */
export function foundLanguage(resume: Resume, account: Account | null = null): string {
  if (isEnglish(resume)) return '';
  const { languageIn } = require('./language-in') as typeof import('./language-in');
  return languageIn(resume, isOurs, account);
}

/** Whether the theme has labels in a language: a Welsh page must not get English titles under a Welsh tag. */
const isOurs = (tag: string): boolean => findLocale(tag).language !== 'en';

/** Fast path: most résumés are in English, which the first sentences show. */
function isEnglish({ basics, work, projects, volunteer, references, custom }: Resume): boolean {
  let [looked, met] = [0, 0];
  const look = (text: unknown): boolean => {
    // Texts in several languages need the full detection.
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
