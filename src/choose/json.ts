import { marked, type Marked, type Marks } from '../resume/marks';

/** What decides whether one reader may have a value. */
interface Chooser {
  sees: (marks: Marks) => boolean;
  shown: (text: string, path: string) => string;
  isPrivateName: (name: string, path: string) => boolean;
  isPrivateContact: (text: string, path: string) => boolean;
}

/** A custom value, filtered for one reader; undefined if nothing is left. */
export function chosenJson(value: unknown, chooser: Chooser, path: string): unknown {
  if (typeof value === 'string') {
    if (chooser.isPrivateContact(value, path)) return undefined;
    return chooser.shown(value, path) || (value === '' ? value : undefined);
  }
  if (typeof value === 'number') {
    return chooser.shown(String(value), path) === String(value) ? value : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const kept = value
      .map((item, index) => chosenJson(item, chooser, `${path}[${index}]`))
      .filter((item) => item !== undefined);
    return value.length && !kept.length ? undefined : kept;
  }
  const marks = Object.hasOwn(value, marked) ? (value as Marked)[marked] : undefined;
  if (marks && !chooser.sees(marks)) return undefined;
  const all = Object.entries(value);
  const kept = all.flatMap(([key, inner]) => {
    const at = `${path}.${key}`;
    if (chooser.isPrivateName(key, at)) return [];
    const chosen = chosenJson(inner, chooser, at);
    const shown = chooser.shown(key, path);
    return chosen === undefined || (key && !shown) ? [] : [[shown, chosen]];
  });
  return all.length && !kept.length ? undefined : Object.fromEntries(kept);
}
