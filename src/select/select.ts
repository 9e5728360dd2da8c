import type { Options } from '../options/options';
import { isRecord, keysOf, property, type Unread } from '../resume/kind';
import { redactBasics } from './audience';
import { reasonAgainst, shownHighlights } from './marks';

/** A résumé for one reader, and what was left out for him. */
export interface Selection {
  resume: unknown;
  leftOut: Unread[];
}

/**
 * The résumé that the options choose: without hidden entries, those of other variants, and what is private.
 * What stays is shared with the original, which is not changed.
 */
export function selectResume(resume: unknown, options: Options): Selection {
  if (!isRecord(resume)) return { resume, leftOut: [] };
  const leftOut: Unread[] = [];
  const selected = keysOf(resume).map((key): [string, unknown] => {
    const value = property(resume, key);
    if (key === 'basics') return [key, selectBasics(value, options, leftOut)];
    if (key === 'meta') return [key, options.audience === 'public' ? withoutCopies(value) : value];
    return [key, Array.isArray(value) ? selectItems(value, key, options, leftOut) : value];
  });
  return { resume: Object.fromEntries(selected), leftOut };
}

/** `select` as a function of its own: what may be given away is in its result, and nothing else. */
export function selectItems(
  items: readonly unknown[],
  path: string,
  options: Options,
  leftOut: Unread[],
): unknown[] {
  return items.flatMap((item, index) => {
    if (!isRecord(item)) return [item];
    const at = `${path}[${index}]`;
    const reason = reasonAgainst(item, options);
    if (reason) {
      leftOut.push({ path: at, reason });
      return [];
    }
    return [shownHighlights(item, at, options, leftOut)];
  });
}

function selectBasics(basics: unknown, options: Options, leftOut: Unread[]): unknown {
  if (!isRecord(basics)) return options.summary ? { summary: options.summary } : basics;
  const profiles = property(basics, 'profiles');
  const selected = {
    ...basics,
    ...(Array.isArray(profiles) && {
      profiles: selectItems(profiles, 'basics.profiles', options, leftOut),
    }),
    ...(options.summary && { summary: options.summary }),
  };
  return options.audience === 'public' ? redactBasics(selected, options, leftOut) : selected;
}

/** Translations and variants hold what was left out once more. */
const withoutCopies = (meta: unknown): unknown =>
  isRecord(meta)
    ? Object.fromEntries(
        keysOf(meta)
          .filter((key) => key !== 'translations')
          .map((key): [string, unknown] => {
            const value = property(meta, key);
            return [key, key === 'themeOptions' ? withoutVariants(value) : value];
          }),
      )
    : meta;

const withoutVariants = (themeOptions: unknown): unknown =>
  isRecord(themeOptions)
    ? Object.fromEntries(
        keysOf(themeOptions)
          .filter((key) => key !== 'variants')
          .map((key) => [key, property(themeOptions, key)]),
      )
    : themeOptions;
