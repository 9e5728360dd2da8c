import type { Source } from './place';

/**
 * Reads JSON, with or without comments and trailing commas. Keys such as `__proto__` are fields like others.
 * @throws {Mistake} with the line and the column of the first error
 */
export async function readJson(source: Source): Promise<unknown> {
  try {
    return JSON.parse(source.text);
  } catch {
    // Plain JSON does not need the library.
    const { readLenientJson } = await import('./lenient-json');
    return readLenientJson(source);
  }
}
