import type { Omission } from '../../index';
import { shown } from './printable';

/** Number of paths to list per reason; the rest are counted. */
const named = 3;

/**
 * What a page does not show: one line per reason, with its paths.
 * @param most maximum number of lines; the last one then counts the rest
 */
export function accountLines(omissions: readonly Omission[], most = Infinity): string[] {
  const groups = new Map<string, string[]>();
  for (const { path, reason } of omissions) {
    const places = groups.get(reason) ?? [];
    places.push(shown(path) || 'the whole file');
    groups.set(reason, places);
  }
  const lines = [...groups].map(([reason, places]) => `${inWords(places)}: ${shown(reason)}`);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most - 1);
  return [...kept, `and ${lines.length - kept.length} more reasons (--verbose lists all)`];
}

function inWords(places: string[]): string {
  if (places.length <= named + 1) return places.join(', ');
  return `${places.slice(0, named).join(', ')} and ${places.length - named} more`;
}

/** The same with one line per path. */
export const everyLine = (omissions: readonly Omission[]): string[] =>
  omissions.map(({ path, reason }) => `${shown(path) || 'the whole file'}: ${shown(reason)}`);
