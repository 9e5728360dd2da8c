import { isPrivate, isRecord, keysOf, property, type Kind, type ValueOf } from './kind';
import { list } from './list';
import { record } from './record';
import { location } from './fields';
import { address, prose, text } from './text';

const known = record({
  name: [text, 'title', 'position', 'role', 'event', 'label', 'language', 'skill'],
  organization: [
    text,
    'organisation',
    'entity',
    'company',
    'institution',
    'publisher',
    'issuer',
    'awarder',
    'venue',
    'conference',
  ],
  date: [text, 'releaseDate', 'year'],
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  url: [address, 'website', 'link'],
  location: [location, 'city', 'place'],
  summary: [prose, 'description', 'text', 'reference'],
  highlights: list(prose),
  keywords: [list(text), 'tags'],
});

/** An item of a section that no schema knows: the fields that every entry has, and the others as they are called. */
export type CustomItem = ValueOf<typeof known> & { others: { key: string; text: string }[] };

let nothing: CustomItem | undefined;

const customItem: Kind<CustomItem> = {
  get nothing() {
    return (nothing ??= { ...known.nothing, others: [] });
  },
  read: (value, language) => {
    const read = known.read(value, language);
    const others = (isRecord(value) ? unknownKeys(value) : [])
      .map((key) => ({ key, text: text.read(property(value, key), language) }))
      .filter((other) => other.text);
    return read === known.nothing && !others.length ? customItem.nothing : { ...read, others };
  },
  unread: (value, path) => {
    const unknown = new Set(
      isRecord(value) ? unknownKeys(value).map((key) => `${path}.${key}`) : [],
    );
    return known.unread(value, path).filter((unread) => !unknown.has(unread.path));
  },
};

const unknownKeys = (value: object): string[] =>
  keysOf(value).filter((key) => !isPrivate(key) && !known.knows(key));

export const customItems = list(customItem);
