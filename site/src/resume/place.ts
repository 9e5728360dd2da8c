/** A part of a text, from the first character to behind the last. */
export interface Place {
  from: number;
  to: number;
}

/**
 * Where in a résumé's text a value is.
 * @param path as `inspect` gives it: `work[0].internalNote`
 * @returns the place of the nearest thing around it where the text has no such value; nothing for a text that cannot be read
 */
export async function placeOf(_text: string, _path: string): Promise<Place | undefined> {
  return undefined;
}
