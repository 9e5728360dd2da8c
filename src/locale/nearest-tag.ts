import { canonicalTag } from './canonical-tag';
import { longestTag } from './language-tag';
import { scriptOf } from './script-of';

/** What of a tag is compared. */
interface Form {
  tag: string;
  code: string;
  script: string;
}

/** Languages that are read as another one, by its code. */
const readAs: Readonly<Record<string, string>> = { no: 'nb', cnr: 'sr', yue: 'zh' };

/** Tags that were asked for before; emptied when they have grown, since anything may be one. */
const known = new Map<string, Form>();
const mostKnown = 200;

/**
 * The tag of a language in the script that is asked for: the very tag, or the first one of that language in it.
 * Who reads `zh` does not read `zh-TW`, nor `sr` a text in `sr-Latn`.
 */
export function nearestTag(tags: readonly string[], language: string): string | undefined {
  const { tag: asked, code, script } = formOf(language);
  const same = tags.find((tag) => formOf(tag).tag === asked);
  if (same !== undefined) return same;
  return tags.find((tag) => formOf(tag).code === code && formOf(tag).script === script);
}

function formOf(typed: string): Form {
  const before = known.get(typed);
  if (before) return before;
  const tag = canonicalTag(typed).toLowerCase();
  const [first = ''] = tag.split(/[-_]/);
  const code = Object.hasOwn(readAs, first) ? readAs[first]! : first;
  const form = { tag, code, script: scriptOf(typed) };
  if (typed.length > longestTag) return form;
  if (known.size === mostKnown) known.clear();
  known.set(typed, form);
  return form;
}
