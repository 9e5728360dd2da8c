/** What is put in place of a part of a text. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/**
 * What to change in a résumé's text to give it a value: comments, order and indentation of all else stay.
 * @param path the keys from the outermost: `['meta', 'themeOptions', 'font']`; what is missing on the way is made
 * @param value nothing removes the field, and what would be empty without it
 * @returns no changes for a text that cannot be read
 */
export async function changesTo(
  _text: string,
  _path: readonly (string | number)[],
  _value: unknown,
): Promise<Change[]> {
  return [];
}
