import { entriesOf, type Entry } from './entries';
import { kindOf, namesOf, type Fields } from '../kinds/field-kind';
import { markOf, tagsOf } from '../marks';
import { Reading } from '../reading';
import { isRecord, keysOf, property } from '../shape';
import { withMarks } from './with-marks';

/**
 * The points of a record with the tags that stand beside them: as a list in the same order, as a map from
 * their places or names, or as tags for all of them.
 */
export function highlightsWithTags(
  source: Record<string, unknown>,
  fields: Fields,
  reading: Reading,
  path: string,
): Record<string, unknown> {
  const key = keysOf(source).find((name) => markOf(name) === 'highlightTags');
  const field = Object.hasOwn(fields, 'highlights') ? fields['highlights'] : undefined;
  if (key === undefined || !field) return {};
  const { item, nothing, read: readList } = kindOf(field);
  const silent = new Reading();
  // The name that was read: the first one that says something.
  const given = namesOf('highlights', field).find(
    (name) => readList(property(source, name), silent, '') !== nothing,
  );
  if (given === undefined || !item) return {};
  const tags = source[key];
  const at = `${path}.${given}`;
  const points = pointsOf(source[given], silent, at).flatMap(([inner, value]) => {
    const marks = {
      hidden: false,
      private: false,
      tags: tagsAt(tags, inner),
      id: '',
      path: at + inner,
    };
    const point = withMarks(item.read(value, silent, at + inner), marks, item);
    return point === item.nothing ? [] : [point];
  });
  reading.hasChoice = true;
  return points.length ? { highlights: points } : {};
}

/** The points with their places; a map of points has one for each of its texts. */
const pointsOf = (value: unknown, reading: Reading, path: string): readonly Entry[] =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
    ? keysOf(value).map((key): Entry => [`.${key}`, value[key]])
    : entriesOf(value, undefined, reading, path);

/** The tags of the point at a place: `[2]`, `[2][0]`, `.name`. */
function tagsAt(tags: unknown, place: string): string[] {
  if (typeof tags !== 'object' || tags === null) return tagsOf(tags);
  const [, first = ''] = /^[[.]([^\]]*)/.exec(place) ?? [];
  return tagsOf(property(tags, place.startsWith('.') ? place.slice(1) : first));
}
