import fc from 'fast-check';
import type { Place } from './places-of-fields';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two values in one: records by their keys, lists by their places; of two texts the first. */
function merged(one: unknown, other: unknown): unknown {
  if (one === undefined || one === other) return other;
  if (other === undefined) return one;
  if (Array.isArray(one) && Array.isArray(other)) {
    const [long, short] = one.length < other.length ? [other, one] : [one, other];
    return long.map((item, index) => (index < short.length ? merged(item, short[index]) : item));
  }
  if (!isRecord(one) || !isRecord(other)) return one;
  const result = { ...one };
  for (const key of Object.keys(other)) result[key] = merged(one[key], other[key]);
  return result;
}

/** Both at once: where they are the same place, the first one. */
export const both =
  (one: Place, other: Place): Place =>
  (count) =>
    merged(one(count), other(count)) as ReturnType<Place>;

type Named = [name: string, place: Place];

/** All pairs, or as many of them as there is time for: always the same ones. */
export function pairsOf(places: readonly Named[], wanted: number): Named[] {
  const all = (places.length * (places.length - 1)) / 2;
  if (wanted >= all) {
    return places.flatMap((one, index) => places.slice(index + 1).map((other) => pair(one, other)));
  }
  const number = fc.integer({ min: 0, max: places.length - 1 });
  return fc
    .sample(fc.tuple(number, number), { numRuns: wanted, seed: 20_260_131 })
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => pair(places[one]!, places[other]!));
}

const pair = ([one, first]: Named, [other, second]: Named): Named => [
  `${one} × ${other}`,
  both(first, second),
];
