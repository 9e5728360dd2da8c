import { canonicalTag } from '../../locale/canonical-tag';
import { scriptOf } from '../../locale/script-of';
import type { Resume } from '../../resume/fields';

const cyrillic = /[\u0400-\u04FF]/;
/** A word of letters, but not a country code or a single letter. */
const latin = /[a-z\u00E0-\u017F]{3}/;
/** E-mail addresses and URLs say nothing of the script: they are always in Latin letters. */
const address = /@|:\/\//;

/**
 * The tag for a résumé in Serbian: `sr-Latn`, with the region of the given tag, if that means Cyrillic and no letter
 * of the résumé is Cyrillic.
 * @returns otherwise the tag as given
 */
export function latinTag(asked: string, { meta, $schema, ...resume }: Resume): string {
  const tag = canonicalTag(asked);
  if (scriptOf(tag) !== 'Cyrl' || /-Cyrl/.test(tag)) return asked;
  const texts = [...textsIn(resume)].filter((text) => !address.test(text));
  if (texts.some((text) => cyrillic.test(text)) || !texts.some((text) => latin.test(text)))
    return asked;
  return tag.replace('sr', 'sr-Latn');
}

/** All strings within a value. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map || Array.isArray(value))
    for (const inner of value.values()) yield* textsIn(inner);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}
