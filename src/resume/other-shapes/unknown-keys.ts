import { sanitized } from '../strings/sanitized';
import { withDuplicates } from './duplicate-fields';
import { highlightsWithTags } from './highlight-tags';
import { kindOf, namesOf, type Rest } from '../kinds/field-kind';
import { isTranslated } from './other-text';
import { marked, markOf, marksIn } from '../marks';
import type { Spellings } from '../account';
import { meant } from '../strings/placeholder';
import { Reading } from '../reading';
import type { Found, Tell } from '../kinds/record-form';
import { holdsSomething, isNote, set } from '../shape';
import { reasonAgainst } from './technical-keys';

/**
 * A record with what its other keys say: marks, what other names of its fields add, and what is kept of the rest.
 * @param given its fields; the shared `nothing` when none says anything
 * @param unknownKeys keys that are no field's
 */
export function withUnknownKeys(
  given: Record<string, unknown>,
  nothing: object,
  unknownKeys: readonly string[],
  found: Found,
): Record<string, unknown> {
  const { source, fields, form, reading, path } = found;
  const { rests = [] } = form;
  const tell: Tell =
    form.tell ??
    ((key, path, account) =>
      account.leaveOut(path, reasonAgainst(key, source[key]) || 'unknown field'));
  const versions = given === nothing ? versionsIn(unknownKeys, found) : null;
  const own = versions ? { ...given, ...versions.read } : given;
  const unknown = versions
    ? unknownKeys.filter((key) => !versions.keys.includes(key))
    : unknownKeys;
  const { read, left } = withDuplicates(own, found);
  const kept = new Map<Rest, [key: string, value: unknown][]>();
  let hasMarks = false;
  for (const key of [...unknown, ...left.keys()]) {
    if (markOf(key)) {
      hasMarks = true;
      continue;
    }
    if (isNote(key)) {
      leaveOut(key, tellNote);
      continue;
    }
    const value = source[key];
    const rest = rests.find(
      ({ accepts, isShown }) =>
        (isShown || reading.keepsOthers) && ((isShown && left.has(key)) || accepts(value, key)),
    );
    if (!rest?.isShown) leaveOut(key, left.get(key) ?? tell);
    if (!rest) continue;
    if (rest.isShown && !left.has(key) && !/^x-/i.test(key) && holdsSomething(value))
      reading.account?.ownField(pathTo(key), key, freeNames);
    if (kept.has(rest)) kept.get(rest)!.push([key, value]);
    else kept.set(rest, [[key, value]]);
  }
  const others: Record<string, unknown> = {};
  for (const [{ name, kind }, fields] of kept) {
    const map = kind.read(Object.fromEntries(fields), reading, path);
    if (map !== kind.nothing) others[name] = map;
  }
  // Marks alone may be those of a translation.
  if (read === nothing && !Object.keys(others).length && !hasMarks) return read;
  const whole = { ...read, ...others };
  if (!hasMarks) return whole;
  const marks = marksIn(source, reading, path);
  const tagged = highlightsWithTags(source, fields, reading, path);
  return { ...whole, ...tagged, ...(marks && { [marked]: marks }) };

  function leaveOut(key: string, tell: Tell): void {
    if (reading.account && holdsSomething(source[key])) tell(key, pathTo(key), reading.account);
  }

  function pathTo(key: string): string {
    return path ? `${path}.${key}` : key;
  }

  /** All names, each with its field; one that is set already cannot be meant. */
  function freeNames(): Spellings {
    return Object.entries(fields).flatMap(([name, field]) => {
      const free = read[name] === kindOf(field).nothing ? name : '';
      return namesOf(name, field).map((spelling) => [spelling, free] as const);
    });
  }
}

/**
 * One text in several languages stands for the first field, as a lone text does, whatever marks and notes are beside it.
 * Keys and texts are compared as they are shown, so that what `select` returns is read in the same way again.
 */
function versionsIn(
  unknownKeys: readonly string[],
  { source, fields, reading, path }: Found,
): { read: Record<string, unknown>; keys: readonly string[] } | null {
  const main = Object.keys(fields)[0]!;
  const mainKind = kindOf(fields[main]!);
  // The whole résumé is no text, whatever it consists of.
  if (mainKind.nothing !== '' || main === '$schema') return null;
  const keys = unknownKeys.filter((key) => {
    const value = source[key];
    const isEmpty = typeof value === 'string' && meant(value, 'words', new Reading(), '') === '';
    return !isEmpty && !markOf(key) && !isNote(key) && reasonAgainst(key, value) === '';
  });
  const versions: Record<string, unknown> = {};
  for (const key of keys) set(versions, sanitized(key), source[key]);
  if (!isTranslated(versions, Object.keys(versions))) return null;
  const read = mainKind.read(versions, reading, path);
  return read === '' ? null : { read: { [main]: read }, keys };
}

const tellNote: Tell = (_, path, account) => account.leaveOut(path, 'ignored: starts with _ or -');
