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

/** Why an entry is not for this reader, the first that applies; empty when it is. */
export function reasonAgainst(item: Record<string, unknown>, options: Options): string {
  if (isOn(item['x-hidden']) || isOn(item['ignore'])) return 'hidden by its mark';
  if (options.audience === 'public' && (isOn(item['private']) || isOn(item['x-private'])))
    return 'private, and the reader is public';
  const tags = item['x-tags'];
  return tags !== undefined && isOfOthers(tagsOf(tags), options) ? 'left out by its tags' : '';
}

/** Marks are no names that every object has: no need to ask whose they are. */
const isOn = (mark: unknown): boolean => mark === true || mark === 'true';

/** Entries without tags are for everybody. */
const isOfOthers = (tags: readonly string[], { only, without }: Options): boolean =>
  tags.length > 0 &&
  ((only.length > 0 && !tags.some((tag) => only.includes(tag))) ||
    tags.some((tag) => without.includes(tag)));

const tagList = list(text);

const tagsOf = (value: unknown): string[] => tagList.read(value, '');

/** An entry without the points that are tagged for others; the tags stand beside, in the same order. */
export function shownHighlights(
  item: Record<string, unknown>,
  path: string,
  index: number,
  options: Options,
  leftOut: Unread[],
): object {
  const tags = item['x-highlightTags'];
  const { highlights } = item;
  if (!Array.isArray(tags) || !Array.isArray(highlights)) return item;
  const shown = highlights.filter((_, point) => {
    const isShown = !isOfOthers(tagsOf(property(tags, String(point))), options);
    if (!isShown)
      leftOut.push({
        path: `${path}[${index}].highlights[${point}]`,
        reason: 'left out by its tags',
      });
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
