import type { Source } from './place';

/**
 * Reads JSON, with or without comments and trailing commas. Keys such as `__proto__` are treated like any other.
 * @throws {Mistake} with line and column of the first error
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
