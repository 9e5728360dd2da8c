/** Different ways in which people and other tools write a single value. */
export const shapes: Record<string, (value: string) => unknown> = {
  'as it is': (value) => value,
  'in a list': (value) => [value],
  'in a list in a list': (value) => [[value]],
  'in a record': (value) => ({ a: value }),
  'in a record of a list': (value) => ({ a: [value] }),
  'with a name': (value) => ({ name: value }),
  'in two languages': (value) => ({ de: value, en: value }),
  'between marks': (value) => `@@@@~${value}~@@@@`,
  'between spaces': (value) => `  ${value}\n`,
};

/** The shapes of a list of entries. */
export const listShapes: Record<string, (entries: object[]) => unknown> = {
  'a list': (entries) => entries,
  'a list in a list': (entries) => [entries],
  'lists in a list': (entries) => entries.map((entry) => [entry]),
  'lists in lists': (entries) => [[[entries]]],
  'a map': (entries) => Object.fromEntries(entries.map((entry, at) => [`Key${at}`, entry])),
  'a map of lists': (entries) =>
    Object.fromEntries(entries.map((entry, at) => [`Key${at}`, [entry]])),
};

/** The shapes of one record. */
export const recordShapes: Record<string, (record: object) => unknown> = {
  'a record': (record) => record,
  'a list': (record) => [record],
  'a list in a list': (record) => [[record]],
  'the second of a list': (record) => ['', record],
};

/** What a mark may hold, and whether it is on. */
export const marked: [value: unknown, on: boolean][] = [
  ...[true, 1, 'yes', 'True', '1', {}, 'on', 'true', [true]].map((value): [unknown, boolean] => [
    value,
    true,
  ]),
  ...[false, 0, 'no', 'off', '', null, 'false', undefined].map((value): [unknown, boolean] => [
    value,
    false,
  ]),
];
