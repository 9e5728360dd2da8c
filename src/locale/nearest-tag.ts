import { canonicalTag } from './canonical-tag';
import { scriptOf } from './script-of';
import { languageCodes } from './tag-tables';
import { valueIn } from './value-in';

/** Codes of languages that are treated as another one. */
const readAs: Readonly<Record<string, string>> = { no: 'nb', cnr: 'sr', yue: 'zh' };

/** Cache, cleared when it gets too large: input can be anything. */
const known = new Map<string, string>();
const mostKnown = 200;

/**
 * The tag that fits a language: the same tag, or the first one of the same language and script. Readers of `zh` do not
 * get `zh-TW`, nor readers of `sr` a text in `sr-Latn`.
 */
export function nearestTag(tags: readonly string[], language: string): string | undefined {
  const code = codeOf(language);
  const related = tags.filter((tag) => codeOf(tag) === code);
  if (!related.length) return undefined;
  const [asked, script] = [canonicalTag(language).toLowerCase(), scriptOf(language)];
  return (
    related.find((tag) => canonicalTag(tag).toLowerCase() === asked) ??
    related.find((tag) => scriptOf(tag) === script)
  );
}

/** The language code of a tag: `de` for `deu-AT`. */
function codeOf(tag: string): string {
  const end = tag.search(/[-_]/);
  const typed = (end < 0 ? tag : tag.slice(0, end)).slice(0, 9).toLowerCase();
  const before = known.get(typed);
  if (before !== undefined) return before;
  const first = (valueIn(languageCodes, typed) || typed).split('-')[0]!;
  const code = Object.hasOwn(readAs, first) ? readAs[first]! : first;
  if (known.size === mostKnown) known.clear();
  known.set(typed, code);
  return code;
}
