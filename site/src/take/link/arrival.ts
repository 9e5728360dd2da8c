/** What a link brought. */
export interface Arrival {
  /** A résumé's text; nothing when there was none that can be read. */
  text?: string;
  /** What went wrong, in a sentence. */
  problem?: string;
}

const cut =
  'The résumé in this link cannot be read. The link may be incomplete: ask for it again, or for the file.';

/** How each door reads its part of the address. Most visits have none, so they are fetched. */
const doors: readonly [string, (value: string, fields: URLSearchParams) => Promise<Arrival>][] = [
  [
    'r',
    async (letters) => {
      const { unpacked } = await import('./packed');
      const text = await unpacked(letters);
      return text === undefined ? { problem: cut } : { text };
    },
  ],
  [
    'example',
    async (name, fields) => {
      const { exampleOf } = await import('./example');
      return exampleOf(name, fields.get('options'));
    },
  ],
];

/**
 * Reads what the address brings, and takes it out of the address: reloading then shows what the visitor made of it.
 * Never throws. @returns nothing when the address brings nothing
 */
export async function arrival(): Promise<Arrival | undefined> {
  const fields = new URLSearchParams(location.hash.slice(1));
  const door = doors.find(([field]) => fields.has(field));
  if (!door) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  const [field, read] = door;
  return read(fields.get(field)!, fields).catch(() => ({ problem: cut }));
}
