import { findLocale } from '../locale/find-locale';
import type { Resume } from '../resume/fields';
import type { Account } from '../resume/reading';

/** So many characters tell English from all others, and hold so many of its commonest words; of fewer nothing is known. */
const [longest, perWord, fewest, shortest] = [1_200, 130, 4, 40];

const common = /\b(?:and|the|of|with|to)\b/g;

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
function isEnglish(resume: Resume): boolean {
  const text = beginning(resume);
  if (text.length < shortest) return !/[^\0-\x7F]/.test(text);
  const words = text.match(common)?.length ?? 0;
  return words >= fewest && words * perWord >= text.length;
}

function beginning({ basics, work, projects, volunteer, references, custom }: Resume): string {
  let text = `${basics.name} ${basics.label} ${basics.summary} `;
  const add = (...said: unknown[]) => (text += `${said} `).length < longest;
  work.every((job) => add(job.position, job.summary, job.description, job.highlights));
  projects.every((project) => add(project.description, project.highlights));
  volunteer.every((post) => add(post.position, post.summary, post.highlights));
  references.every(({ reference }) => add(reference));
  for (const name of custom.keys()) add(name);
  return text.slice(0, longest);
}
