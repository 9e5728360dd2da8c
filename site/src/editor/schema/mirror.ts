import { pathAt, placeIn, type Place } from '../../resume/place';
import { readSource } from '../../resume/source';
import { treeOf, type Node } from '../../resume/tree';

/** A résumé as JSON, with a mapping between positions in the JSON and in the text. */
export interface Mirror {
  json: string;
  /** Maps a position in the text to the JSON. */
  to(offset: number): number;
  /** Maps a range in the JSON to the text. */
  back(place: Place): Place;
}

/** JSON maps to itself. Undefined for a text with syntax errors. */
export async function mirrorOf(text: string): Promise<Mirror | undefined> {
  const { format, value, mistake } = await readSource(text);
  if (mistake) return undefined;
  if (format === 'json') return { json: text, to: (offset) => offset, back: (place) => place };
  const json = JSON.stringify(value, null, 2) ?? 'null';
  const [typed, mirrored] = await Promise.all([treeOf(text), treeOf(json)]);
  return typed && mirrored ? { json, ...between(typed, mirrored) } : undefined;
}

const between = (typed: Node, mirrored: Node): Pick<Mirror, 'to' | 'back'> => ({
  to: (offset) => placeIn(mirrored, pathAt(typed, offset)).from,
  back: ({ from }) => placeIn(typed, pathAt(mirrored, from)),
});
