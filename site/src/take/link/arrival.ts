/** The content of a link. */
export interface Arrival {
  /** A résumé's text; undefined if it cannot be read. */
  text?: string;
  /** What went wrong, in a sentence. */
  problem?: string;
}

const cut =
  'The résumé in this link cannot be read. The link may be incomplete: ask for it again, or for the file.';

/** The kinds of links, by the name of their field. Their code is loaded when needed: most visits have none. */
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
 * Reads a link from the page's URL and removes it there, so that reloading shows the visitor's changes.
 * Never throws. @returns undefined if the URL contains none
 */
export async function arrival(): Promise<Arrival | undefined> {
  const fields = new URLSearchParams(location.hash.slice(1));
  const door = doors.find(([field]) => fields.has(field));
  if (!door) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  const [field, read] = door;
  return read(fields.get(field)!, fields).catch(() => ({ problem: cut }));
}
