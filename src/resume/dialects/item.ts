import { isNote, isRecord, itemsOf, property, set } from '../shape';
import type { ItemTable, SectionTable } from './dialect';
import { contactsIn } from './contacts';
import { isSwitch, pathOf, switchOf, type Fields, type Mapping } from './mapping';
import { dayIn, periodIn } from './period';

/** What the items of a section are read with. */
export interface ItemReader {
  mapping: Mapping;
  table: ItemTable;
  /** All sections, for items within items. */
  sections: Readonly<Record<string, SectionTable>>;
  technical: readonly string[];
}

/**
 * An item under the schema's names, with every key that its table does not name as it was.
 * @param path of the schema @param own of the author's file
 */
export function itemOf(item: Fields, path: string, own: string, reader: ItemReader): Fields {
  const { mapping, table } = reader;
  const made: Fields = {};
  const used = new Set<string>();
  const put = (name: string, value: unknown, key: string): void => {
    set(made, name, value);
    mapping.came(pathOf(path, name), pathOf(own, key));
  };
  const told = (keys: readonly string[]) =>
    keys.filter((key) => !used.has(key) && mapping.says(property(item, key)));
  /** Its own name of a field goes before those of the dialect. */
  const isOwn = (name: string, keys: readonly string[]): boolean =>
    !keys.includes(name) && mapping.says(property(item, name));

  for (const [name, keys] of Object.entries(table.together ?? {})) {
    if (isOwn(name, keys)) continue;
    const parts = told(keys);
    for (const key of parts) used.add(key);
    const values = parts.map((key) => property(item, key));
    if (parts.length) put(name, parts.length > 1 ? joined(values) : values[0], parts[0]!);
  }
  for (const [name, keys] of Object.entries(table.fields)) {
    if (isOwn(name, keys)) continue;
    const key = told(keys)[0];
    if (key === undefined) continue;
    used.add(key);
    const value = property(item, key);
    put(name, valueOf(value, [key, name], `${path}.${name}`, pathOf(own, key), reader), key);
  }
  const whole =
    isOwn('startDate', []) || Object.hasOwn(made, 'startDate')
      ? undefined
      : told(table.period ?? [])[0];
  if (whole !== undefined) {
    used.add(whole);
    const [start, end] = periodIn(property(item, whole));
    put('startDate', start, whole);
    put('endDate', end, whole);
  }
  for (const key of Object.keys(item)) if (!used.has(key)) keep(key);
  return made;

  function keep(key: string): void {
    const value = item[key];
    if (isSwitch(key)) {
      if (switchOf({ [key]: value })) made['x-hidden'] = true;
    } else if (key === table.contacts && Array.isArray(value)) {
      for (const [name, contact] of contactsIn(value))
        if (!Object.hasOwn(made, name)) put(name, contact, key);
    } else if (reader.technical.includes(key) && !isNote(key)) {
      mapping.leaveToTools(pathOf(own, key), key, value);
    } else if (!Object.hasOwn(made, key)) {
      set(made, key, value);
    } else if (mapping.says(value) && value !== made[key]) {
      mapping.leaveOut(pathOf(own, key), 'another field is shown instead', value);
    }
  }
}

/** Dates as the schema has them, and items within an item under the schema's names. */
function valueOf(
  value: unknown,
  [key, name]: readonly [string, string],
  path: string,
  own: string,
  reader: ItemReader,
): unknown {
  if (name.endsWith('Date')) return dayIn(value);
  const most = typeof value === 'number' ? reader.table.scale?.[key] : undefined;
  if (most !== undefined) return `${String(value)}/${most}`;
  const inner = reader.table.inner?.[name];
  const table = inner === undefined ? undefined : reader.sections[inner];
  if (!table || !Array.isArray(value)) return value;
  // Items within those are left as they are: nothing goes deeper.
  const { inner: _, ...flat } = table;
  return itemsOf(value).map((item, index) =>
    isRecord(item)
      ? itemOf(item, `${path}[${index}]`, `${own}[${index}]`, { ...reader, table: flat })
      : item,
  );
}

/** Longer lists are not searched for words that come twice. */
const mostWords = 200;

/** Several values as one list; the same word twice is one. */
function joined(values: readonly unknown[]): unknown[] {
  const count = values.reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : 1),
    0,
  );
  if (count > mostWords) return [...values];
  const seen = new Set<unknown>();
  return values.flat().filter((value) => {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
    return !seen.has(word) && seen.add(word);
  });
}
