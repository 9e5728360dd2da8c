import type { Options } from '../options/options';
import { isRecord, keysOf, property, type Unread } from '../resume/kind';
import { list } from '../resume/list';
import { text } from '../resume/text';

/** What an author writes into an entry to say who sees it. */
export const marks = [
  'x-tags',
  'x-highlightTags',
  'x-hidden',
  'ignore',
  'private',
  'x-private',
  'x-id',
];

/** Why an entry is left out; the first that applies. */
const rules: readonly ((item: object, options: Options) => string | false)[] = [
  (item) => isMarked(item, ['x-hidden', 'ignore']) && 'hidden by its mark',
  (item, { audience }) =>
    audience === 'public' &&
    isMarked(item, ['private', 'x-private']) &&
    'private, and the reader is public',
  (item, options) =>
    isOfOthers(tagsOf(property(item, 'x-tags')), options) && 'left out by its tags',
];

/** Why an entry is not for this reader; empty when it is. */
export function reasonAgainst(item: object, options: Options): string {
  for (const rule of rules) {
    const reason = rule(item, options);
    if (reason) return reason;
  }
  return '';
}

const isMarked = (item: object, names: readonly string[]): boolean =>
  names.some((name) => {
    const mark = property(item, name);
    return mark === true || mark === 'true';
  });

/** Entries without tags are for everybody. */
const isOfOthers = (tags: readonly string[], { only, without }: Options): boolean =>
  tags.length > 0 &&
  ((only.length > 0 && !tags.some((tag) => only.includes(tag))) ||
    tags.some((tag) => without.includes(tag)));

const tagList = list(text);

const tagsOf = (value: unknown): string[] => tagList.read(value, '');

/** An entry without the points that are tagged for others; the tags stand beside, in the same order. */
export function shownHighlights(
  item: object,
  path: string,
  options: Options,
  leftOut: Unread[],
): object {
  const [highlights, tags] = [property(item, 'highlights'), property(item, 'x-highlightTags')];
  if (!Array.isArray(highlights) || !Array.isArray(tags)) return item;
  const shown = highlights.filter((_, index) => {
    const isShown = !isOfOthers(tagsOf(property(tags, String(index))), options);
    if (!isShown)
      leftOut.push({ path: `${path}.highlights[${index}]`, reason: 'left out by its tags' });
    return isShown;
  });
  return isRecord(item)
    ? Object.fromEntries(
        keysOf(item)
          .filter((key) => key !== 'x-highlightTags')
          .map((key) => [key, key === 'highlights' ? shown : property(item, key)]),
      )
    : item;
}
