import { isRecord } from '../../../command/options/fields';
import { fieldAt, keysOf, said } from './said';
import type { Option } from './schema';

/** A path below `meta.themeOptions` and its new value; undefined removes it. */
export type Writing = readonly [path: readonly string[], value: unknown];

/**
 * The changes that set an option: under the name that the résumé already uses, if any.
 * @param value undefined for the default
 * @param below path to a part of it: `['work']` in `labels`
 */
export function writing(
  own: unknown,
  option: Option,
  value: unknown,
  below: readonly string[] = [],
): Writing[] {
  const { paths } = said(own, option);
  if (value === undefined && !below.length) return paths.map((path) => [path, undefined]);
  if (below.length) return [[[...(paths[0] ?? option.path), ...below], value]];
  const [place = placeFor(own, option), ...others] = paths;
  return [
    place.length < option.path.length
      ? [place, { [option.path[1]!]: value }]
      : beside(own, place, value),
    ...others.map((path): Writing => [path, undefined]),
  ];
}

/** The path for an option that is not set yet. */
function placeFor(own: unknown, { path: [first = '', ...inner] }: Option): readonly string[] {
  return [inner.length ? (keysOf(own, [first])[0] ?? first) : first, ...inner];
}

/** The fields of single values, which are needed when another field is added: `page: "A4"` is `page.size`. */
const firstOf: Readonly<Record<string, string>> = { page: 'size', colors: 'accent' };

function beside(own: unknown, place: readonly string[], value: unknown): Writing {
  const [outer = '', inner] = place;
  const there = fieldAt(own, [outer]);
  if (inner === undefined || isRecord(there) || typeof there !== 'string') return [place, value];
  const first = firstOf[outer];
  return [[outer], { ...(first && { [first]: there }), [inner]: value }];
}
