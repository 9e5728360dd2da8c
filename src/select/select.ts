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
  const changed: [key: string, value: unknown][] = [];
  for (const key of Object.keys(resume)) {
    const value = resume[key];
    const selected = selectField(key, value, options, leftOut);
    if (selected !== value) changed.push([key, selected]);
  }
  return { resume: changed.length ? replaced(resume, changed) : resume, leftOut };
}

function selectField(key: string, value: unknown, options: Options, leftOut: Unread[]): unknown {
  if (key === 'basics') return selectBasics(value, options, leftOut);
  if (key === 'meta') return options.audience === 'public' ? withoutCopies(value) : value;
  return Array.isArray(value) ? selectItems(value, key, options, leftOut) : value;
}

/** A record with other values in the places of some; without a value where that is undefined. */
const replaced = (record: object, changed: [key: string, value: unknown][]): object =>
  Object.fromEntries([...Object.entries(record), ...changed]);

/** `select` as a function of its own: what may be given away is in its result, and nothing else. */
export function selectItems(
  items: readonly unknown[],
  path: string,
  options: Options,
  leftOut: Unread[],
): readonly unknown[] {
  let selected: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const shown = isRecord(item) ? selectItem(item, path, index, options, leftOut) : item;
    // What precedes the first item that is not shown as it is.
    if (shown !== item) selected ??= items.slice(0, index);
    if (selected && (shown !== undefined || item === undefined)) selected.push(shown);
  }
  return selected ?? items;
}

/** An item as this reader sees it; undefined when he does not. */
function selectItem(
  item: Record<string, unknown>,
  path: string,
  index: number,
  options: Options,
  leftOut: Unread[],
): object | undefined {
  const reason = reasonAgainst(item, options);
  if (!reason) return shownHighlights(item, path, index, options, leftOut);
  leftOut.push({ path: `${path}[${index}]`, reason });
  return undefined;
}

function selectBasics(basics: unknown, options: Options, leftOut: Unread[]): unknown {
  if (!isRecord(basics)) return options.summary ? { summary: options.summary } : basics;
  const profiles = property(basics, 'profiles');
  const shown = Array.isArray(profiles)
    ? selectItems(profiles, 'basics.profiles', options, leftOut)
    : profiles;
  const selected =
    shown === profiles && !options.summary
      ? basics
      : {
          ...basics,
          ...(shown !== profiles && { profiles: shown }),
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
