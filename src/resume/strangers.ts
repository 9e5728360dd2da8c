import { highlightsWithTags } from './highlight-tags';
import { kindOf, type Fields, type Rest } from './kind';
import { isTranslated } from './other-text';
import { marked, markOf, marksIn } from './marks';
import type { Reading } from './reading';
import type { RecordForm } from './record';
import { holdsSomething, isNote } from './shape';

/** Where keys that no field has were found. */
interface Found {
  source: Record<string, unknown>;
  fields: Fields;
  form: RecordForm;
  reading: Reading;
  path: string;
}

/**
 * A record with what its other keys say: marks, and what is kept of the rest.
 * @param read its fields; the shared `nothing` when none says anything
 */
export function withStrangers(
  read: Record<string, unknown>,
  nothing: object,
  keys: readonly string[],
  { source, fields, form, reading, path }: Found,
): Record<string, unknown> {
  const { rests = [], tell = tellUnknown } = form;
  const kept = new Map<Rest, [key: string, value: unknown][]>();
  let hasMarks = false;
  for (const key of keys) {
    if (markOf(key)) {
      hasMarks = true;
      continue;
    }
    if (isNote(key)) {
      leaveOut(key, tellNote);
      continue;
    }
    const rest = rests.find(({ accepts }) => accepts(source[key]));
    if (!rest || !(rest.isShown || reading.keepsOthers)) leaveOut(key, tell);
    else if (kept.has(rest)) kept.get(rest)!.push([key, source[key]]);
    else kept.set(rest, [[key, source[key]]]);
  }
  const others: Record<string, unknown> = {};
  for (const [{ name, kind }, fields] of kept) {
    const map = kind.read(Object.fromEntries(fields), reading, path);
    if (map !== kind.nothing) others[name] = map;
  }
  if (read === nothing && !Object.keys(others).length) {
    // One text in several languages stands for the first field, as a lone text does.
    const main = Object.keys(fields)[0]!;
    const kind = kindOf(fields[main]!);
    if (kind.nothing === '' && isTranslated(source, keys))
      return { ...nothing, [main]: kind.read(source, reading, path) };
    // Marks alone may be those of a translation.
    if (!hasMarks) return read;
  }
  const whole = { ...read, ...others };
  if (!hasMarks) return whole;
  const marks = marksIn(source, reading, path);
  const tagged = highlightsWithTags(source, fields, reading, path);
  return { ...whole, ...tagged, ...(marks && { [marked]: marks }) };

  function leaveOut(key: string, tell: Tell): void {
    if (reading.account && holdsSomething(source[key]))
      tell(key, path ? `${path}.${key}` : key, reading.account);
  }
}

type Tell = NonNullable<RecordForm['tell']>;

const tellNote: Tell = (_, path, account) => account.leaveOut(path, 'switched off by its name');

const tellUnknown: Tell = (_, path, account) => account.leaveOut(path, 'not a field of a résumé');
