import { marked, type Marked } from '../resume/marks';
import type { Chooser } from './chooser';

/** A value that no table knows, as one reader may have it; undefined when he may not. */
export function chosenJson(value: unknown, chooser: Chooser, path: string): unknown {
  if (typeof value === 'string')
    return chooser.isPrivateContact(value, path) ? undefined : chooser.shown(value, path);
  if (typeof value === 'number') {
    return chooser.shown(String(value), path) === String(value) ? value : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value
      .map((item, index) => chosenJson(item, chooser, `${path}[${index}]`))
      .filter((item) => item !== undefined);
  }
  const marks = Object.hasOwn(value, marked) ? (value as Marked)[marked] : undefined;
  if (marks && !chooser.sees(marks)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const at = `${path}.${key}`;
      if (chooser.isPrivateName(key, at)) return [];
      const chosen = chosenJson(inner, chooser, at);
      return chosen === undefined ? [] : [[chooser.shown(key, path), chosen]];
    }),
  );
}
