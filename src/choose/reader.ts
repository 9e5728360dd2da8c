import type { Options } from '../options/options';
import type { Marks } from '../resume/marks';

/** Who the résumé is for. */
export interface Reader {
  /** BCP 47 */
  language: string;
  isPublic: boolean;
  /** Private details to show even to the public. */
  keep: ReadonlySet<string>;
  only: ReadonlySet<string>;
  without: ReadonlySet<string>;
}

export const readerOf = ({ language, audience, keep, only, without }: Options): Reader => ({
  // A tag that is not plain text is ignored.
  language: typeof language === 'string' ? language : '',
  isPublic: audience === 'public',
  keep: new Set(keep),
  only: tagSet(only),
  without: tagSet(without),
});

/** Normalises tags for comparison: in lower case, split at commas and semicolons. */
const tagSet = (tags: readonly unknown[]): Set<string> => new Set(tags.flatMap(namesOfTag));

const namesOfTag = (tag: unknown): string[] =>
  typeof tag === 'string'
    ? [tag, ...tag.split(/[,;]/)].map((name) => name.trim().toLowerCase()).filter(Boolean)
    : [];

export const forThePublic = 'private, and the audience is public';

/** Why something with these marks is hidden from this reader; empty if it is shown. */
export function reasonAgainst(marks: Marks, reader: Reader): string {
  if (marks.hidden) return 'marked as hidden';
  if (marks.private && reader.isPublic) return forThePublic;
  return isOfOthers(marks.tags, reader) ? 'left out by its tags' : '';
}

/** Items without tags are shown to everybody. */
function isOfOthers(tags: readonly string[], { only, without }: Reader): boolean {
  if (!tags.length || (!only.size && !without.size)) return false;
  const names = tags.flatMap(namesOfTag);
  const isWanted = !only.size || names.some((name) => only.has(name));
  return !isWanted || names.some((name) => without.has(name));
}
